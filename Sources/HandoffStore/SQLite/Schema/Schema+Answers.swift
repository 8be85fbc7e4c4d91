extension Schema {
    /// Answers to calls that bore an `Idempotency-Key`.
    static let answers = """
        CREATE TABLE answer (
          scope TEXT NOT NULL,
          key BLOB NOT NULL CHECK (length(key) = 32),
          request BLOB NOT NULL CHECK (length(request) = 32),
          sealed BLOB NOT NULL,
          expires INTEGER NOT NULL,
          PRIMARY KEY (scope, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX answer_by_expiry ON answer (expires);
        """
}
