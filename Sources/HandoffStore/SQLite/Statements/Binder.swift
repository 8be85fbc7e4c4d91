import GRDBSQLite

/// Binds the values of a statement by their names. The first failure is kept in ``code``.
struct Binder<Value: SQLName> {
    private let statement: OpaquePointer
    private(set) var bound = SQLPlaces()
    private(set) var code = SQLITE_OK

    init(_ statement: OpaquePointer) { self.statement = statement }

    /// Nil binds NULL.
    mutating func bind<Bound: ColumnValue>(_ name: Value, _ value: Bound?) { bind(value, at: bound.insert(name)) }

    /// What the row must hold until then.
    mutating func bind<Bound: ColumnValue>(former name: Value, _ value: Bound?) {
        bind(value, at: bound.insert(former: name))
    }

    private mutating func bind<Bound: ColumnValue>(_ value: Bound?, at place: Int32) {
        let bound = value?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place)
        if code == SQLITE_OK { code = bound }
    }
}
