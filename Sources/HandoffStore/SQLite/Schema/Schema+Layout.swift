import HandoffModel

extension Schema {
    /// What is fixed when a database is made: how many lanes it has, and its name.
    static func layout(_ lanes: LaneCount) -> String {
        """
        CREATE TABLE layout (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          lanes INTEGER NOT NULL CHECK (lanes BETWEEN 1 AND 255),
          name BLOB NOT NULL CHECK (length(name) = 16)
        ) STRICT;
        INSERT INTO layout (id, lanes, name) VALUES (1, \(lanes.rawValue), randomblob(16));
        """
    }
}
