extension Schema {
    /// What proofs and verification need while they are under way. Nothing here outlives its use: rows have an end, and
    /// hold keyed digests where a person typed something.
    static let proofs = """
        CREATE TABLE author_code (
          handoff BLOB PRIMARY KEY REFERENCES handoff (id),
          serial INTEGER NOT NULL,
          digest BLOB NOT NULL CHECK (length(digest) = 34),
          expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE guess (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          claim BLOB NOT NULL CHECK (length(claim) = 16),
          tries INTEGER NOT NULL CHECK (tries >= 1),
          PRIMARY KEY (handoff, claim)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE echo (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          claim BLOB NOT NULL CHECK (length(claim) = 16),
          digest BLOB NOT NULL CHECK (length(digest) = 34),
          serial INTEGER NOT NULL,
          network BLOB NOT NULL CHECK (length(network) = 8),
          shown INTEGER NOT NULL,
          expires INTEGER NOT NULL,
          PRIMARY KEY (handoff, claim),
          UNIQUE (handoff, digest)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX echo_by_expiry ON echo (expires);

        CREATE TABLE press (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          network BLOB NOT NULL CHECK (length(network) = 8),
          claims INTEGER NOT NULL CHECK (claims >= 1),
          expires INTEGER NOT NULL,
          PRIMARY KEY (handoff, network)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX press_by_expiry ON press (expires);

        CREATE TABLE fact (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          kind TEXT NOT NULL CHECK (kind <> ''),
          digest BLOB NOT NULL CHECK (length(digest) = 34),
          PRIMARY KEY (handoff, kind)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE otp (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          claim BLOB NOT NULL CHECK (length(claim) = 16),
          serial INTEGER NOT NULL CHECK (serial >= 1),
          digest BLOB CHECK (length(digest) = 34),
          channel TEXT NOT NULL,
          expires INTEGER NOT NULL,
          PRIMARY KEY (handoff, claim)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tries (
          scope TEXT PRIMARY KEY CHECK (scope <> ''),
          count INTEGER NOT NULL CHECK (count >= 1),
          ends INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tries_by_end ON tries (ends);

        CREATE TABLE session_code (
          handoff BLOB NOT NULL REFERENCES handoff (id),
          kind TEXT NOT NULL CHECK (kind IN ('carry', 'voice')),
          digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 34),
          session BLOB NOT NULL CHECK (length(session) = 16),
          claim BLOB CHECK (length(claim) = 16),
          number INTEGER CHECK (number BETWEEN 0 AND 99),
          is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
          expires INTEGER NOT NULL,
          PRIMARY KEY (handoff, kind)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_code_by_expiry ON session_code (expires);

        CREATE TABLE contact (
          handoff BLOB PRIMARY KEY REFERENCES handoff (id),
          serial INTEGER NOT NULL CHECK (serial >= 1),
          tries INTEGER NOT NULL CHECK (tries >= 0)
        ) STRICT, WITHOUT ROWID;
        """
}
