extension Schema {
    /// Handoffs as their events have made them, and what is kept beside.
    static let handoffs = """
        CREATE TABLE handoff (
          id BLOB PRIMARY KEY CHECK (length(id) = 16),
          brand TEXT NOT NULL,
          settings INTEGER NOT NULL,
          intent TEXT NOT NULL,
          network TEXT NOT NULL,
          handle TEXT NOT NULL,
          language TEXT NOT NULL,
          customer TEXT,
          context TEXT CHECK (length(context) = 64),
          version INTEGER NOT NULL CHECK (version >= 1),
          chain BLOB NOT NULL CHECK (length(chain) = 32),
          last_event INTEGER NOT NULL,
          state TEXT NOT NULL,
          generation INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 65535),
          oldest INTEGER NOT NULL CHECK (oldest BETWEEN 1 AND generation),
          audience TEXT NOT NULL REFERENCES audience (name),
          link_expires INTEGER NOT NULL CHECK (link_expires % 1000 = 0),
          code_serial INTEGER NOT NULL CHECK (code_serial >= 0),
          code_expires INTEGER,
          session BLOB,
          evidence TEXT CHECK (evidence <> ''),
          contended_at INTEGER,
          session_ended TEXT REFERENCES session_end (name),
          agent TEXT,
          accepted_at INTEGER,
          escalations INTEGER NOT NULL CHECK (escalations >= 0),
          outcome TEXT REFERENCES outcome (name),
          promise TEXT REFERENCES promise (name),
          deadline INTEGER,
          issued_at INTEGER NOT NULL,
          ended_at INTEGER,
          nudged_at INTEGER,
          link_asked_at INTEGER,
          rating INTEGER CHECK (rating BETWEEN 1 AND 5),
          -- With the state it is a key of handoff_state: what is open has a deadline, what has ended has none.
          is_open INTEGER NOT NULL GENERATED ALWAYS AS (deadline IS NOT NULL) VIRTUAL,
          FOREIGN KEY (state, is_open) REFERENCES handoff_state (name, is_open),
          FOREIGN KEY (brand, settings) REFERENCES brand_settings (brand, version),
          CHECK ((deadline IS NULL) = (promise IS NULL)),
          CHECK ((deadline IS NULL) = (ended_at IS NOT NULL)),
          CHECK (session IS NOT NULL OR (state <> 'redeemed' AND state <> 'in_service' AND state <> 'closed')),
          CHECK ((outcome IS NOT NULL) = (state = 'closed')),
          CHECK (code_serial > 0 OR code_expires IS NULL),
          CHECK (rating IS NULL OR state = 'closed')
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX handoff_by_brand ON handoff (brand, id);
        CREATE INDEX handoff_by_customer ON handoff (brand, customer, id) WHERE customer IS NOT NULL;
        CREATE INDEX handoff_by_deadline ON handoff (deadline) WHERE deadline IS NOT NULL;

        CREATE TABLE sealed (
          handoff BLOB PRIMARY KEY REFERENCES handoff (id),
          wrapped_key BLOB NOT NULL,
          post BLOB,
          account BLOB,
          account_tag BLOB CHECK (length(account_tag) = 16),
          context BLOB NOT NULL -- the largest: what stands before it is read without it
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session (
          id BLOB PRIMARY KEY CHECK (length(id) = 16),
          handoff BLOB NOT NULL UNIQUE REFERENCES handoff (id),
          claim BLOB NOT NULL CHECK (length(claim) = 16),
          generation INTEGER NOT NULL,
          acr TEXT NOT NULL REFERENCES assurance (name),
          amr TEXT NOT NULL,
          at INTEGER NOT NULL,
          expires INTEGER NOT NULL CHECK (expires > at),
          kid INTEGER NOT NULL DEFAULT 0,
          seen INTEGER
        ) STRICT, WITHOUT ROWID;
        """
}
