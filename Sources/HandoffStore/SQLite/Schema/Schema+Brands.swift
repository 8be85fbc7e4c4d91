extension Schema {
    /// Brands, every version of their settings, and their API keys.
    static let brands = """
        CREATE TABLE brand (
          name TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE brand_settings (
          brand TEXT NOT NULL REFERENCES brand (name),
          version INTEGER NOT NULL CHECK (version >= 1),
          settings TEXT NOT NULL CHECK (settings <> ''),
          at INTEGER NOT NULL,
          PRIMARY KEY (brand, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE api_key (
          id BLOB PRIMARY KEY CHECK (length(id) = 16),
          brand TEXT NOT NULL REFERENCES brand (name),
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
