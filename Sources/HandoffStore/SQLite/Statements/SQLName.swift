/// The names in a statement: of the values that it is given, and of the columns that it gives back.
///
/// The raw value of a case is its place, from 0, in the text of a statement as in what binds and reads it; in SQL it is
/// called as in Swift, in snake case. So a name that is added, dropped or moved is so everywhere at once: nothing can slip
/// by one. At most 64.
protocol SQLName: RawRepresentable<Int32>, CaseIterable, Sendable {}

/// The columns of a table.
protocol TableColumn: SQLName {
    static var table: String { get }
}

/// What a statement has that is given nothing, or gives nothing back.
enum NoName: SQLName {
    init?(rawValue: Int32) { nil }
    var rawValue: Int32 { switch self {} }
    static let allCases: [NoName] = []
}

extension SQLName {
    /// `link_expires` for `linkExpires`. Made for texts that are kept, and where something is damaged.
    var name: String {
        "\(self)".reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
