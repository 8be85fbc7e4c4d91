extension Schema {
    /// The log over all handoffs.
    static let log = """
        CREATE TABLE event (
          seq INTEGER PRIMARY KEY CHECK (seq >= 1),
          handoff BLOB NOT NULL REFERENCES handoff (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          kind TEXT NOT NULL REFERENCES event_kind (name),
          payload TEXT NOT NULL,
          kid INTEGER NOT NULL CHECK (kid BETWEEN 1 AND 65535),
          chain BLOB NOT NULL CHECK (length(chain) = 32),
          UNIQUE (handoff, number)
        ) STRICT;

        CREATE TABLE log_head (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          seq INTEGER NOT NULL,
          running BLOB NOT NULL CHECK (length(running) = 32),
          kid INTEGER NOT NULL,
          seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT;

        CREATE TABLE checkpoint (
          seq INTEGER PRIMARY KEY,
          at INTEGER NOT NULL,
          kid INTEGER NOT NULL,
          seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT;
        """
}
