extension Schema {
    /// The log of every lane.
    ///
    /// Rows lie in the order of their commits, whatever their lane, so that a commit writes to the end of one table. An
    /// event names the one before it in its handoff, and its handoff the last: no index is needed to find them. That
    /// numbers have no gap and none comes twice is held by the version of the handoff's row and by the head of the lane,
    /// in the statements that write them, and looked at by `audit verify`.
    static let log = """
        CREATE TABLE event (
          place INTEGER PRIMARY KEY,
          lane INTEGER NOT NULL,
          seq INTEGER NOT NULL CHECK (seq >= 1),
          handoff BLOB NOT NULL REFERENCES handoff (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          previous INTEGER CHECK (previous < place),
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          kind TEXT NOT NULL REFERENCES event_kind (name),
          payload TEXT,
          salt BLOB CHECK (length(salt) = 16),
          digest BLOB CHECK (length(digest) = 32), -- of a payload that was dropped
          kid INTEGER NOT NULL CHECK (kid BETWEEN 1 AND 65535),
          chain BLOB NOT NULL CHECK (length(chain) = 32),
          CHECK ((previous IS NULL) = (number = 1)),
          CHECK ((payload IS NULL) = (salt IS NULL)),
          CHECK ((payload IS NULL) = (digest IS NOT NULL))
        ) STRICT;

        CREATE TABLE log_head (
          lane INTEGER PRIMARY KEY,
          size INTEGER NOT NULL,
          tree BLOB NOT NULL,
          kid INTEGER NOT NULL,
          seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT;

        CREATE TABLE checkpoint (
          number INTEGER PRIMARY KEY,
          note TEXT NOT NULL
        ) STRICT;
        """
}
