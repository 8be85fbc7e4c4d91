extension Schema {
    /// Brands, every version of their settings, and their API keys.
    static let brands = """
        CREATE TABLE brand (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE brand_settings (
          brand INTEGER NOT NULL REFERENCES brand (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          settings TEXT NOT NULL CHECK (settings <> ''),
          at INTEGER NOT NULL,
          PRIMARY KEY (brand, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE api_key (
          id BLOB PRIMARY KEY CHECK (length(id) = 16),
          brand INTEGER NOT NULL REFERENCES brand (id),
          hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
          name TEXT NOT NULL,
          scopes TEXT NOT NULL CHECK (scopes <> ''),
          created INTEGER NOT NULL,
          expires INTEGER,
          last_used INTEGER,
          revoked INTEGER
        ) STRICT, WITHOUT ROWID;
        """
}
