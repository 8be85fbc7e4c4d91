extension Schema {
    /// The values that a column of kinds or states may have, a row each.
    ///
    /// They are tables, because a new value must not touch the rows that are there: a `CHECK` list in `event`, `handoff`
    /// or `session` could only be changed by copying the whole table. It is also what costs least: SQLite builds such a
    /// list anew for every row that it checks, and looks into these tables in a thirtieth of that time. They are spelled out
    /// on purpose, and a test holds them equal to the enums of the model.
    static let kinds = """
        -- What happened to a handoff.
        CREATE TABLE event_kind (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO event_kind (name) VALUES
          ('issued'), ('reissued'), ('claimed'), ('proved'), ('contended'), ('redeemed'), ('accepted'), ('escalated'),
          ('closed'), ('expired'), ('revoked'), ('nudged'), ('rated'), ('code_issued'), ('session_ended'),
          ('session_moved'), ('words_rejected'), ('link_asked');

        -- Where a handoff stands, and whether it still goes on.
        CREATE TABLE handoff_state (
          name TEXT PRIMARY KEY,
          is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
          UNIQUE (name, is_open)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO handoff_state (name, is_open) VALUES
          ('issued', 1), ('claimed', 1), ('redeemed', 1), ('in_service', 1), ('closed', 0), ('expired', 0), ('revoked', 0);

        -- What is promised next.
        CREATE TABLE promise (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO promise (name) VALUES ('redeem'), ('accept'), ('close');

        -- What an agent says at the end.
        CREATE TABLE outcome (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO outcome (name) VALUES ('resolved'), ('unresolved'), ('abandoned'), ('duplicate');

        -- Who has seen a link.
        CREATE TABLE audience (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO audience (name) VALUES ('public'), ('private');

        -- Why a session ended before its time.
        CREATE TABLE session_end (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO session_end (name) VALUES ('left'), ('revoked'), ('disowned');

        -- What has been shown about the person behind a claim: acr.
        CREATE TABLE assurance (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO assurance (name) VALUES ('none'), ('author'), ('recognised'), ('account'), ('account-strong');
        """
}
