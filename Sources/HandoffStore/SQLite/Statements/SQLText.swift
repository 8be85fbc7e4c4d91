/// The text of a statement. It is made once and kept: a connection finds its prepared form by the identity of this
/// object, which is cheaper than by some hundred characters.
final class SQLText: Sendable {
    let text: String
    /// Which values the text has places for.
    let places: SQLPlaces

    init(_ text: String, _ places: SQLPlaces) {
        self.text = text
        self.places = places
    }
}

/// A set of the places of a statement.
struct SQLPlaces: Equatable, Sendable {
    private var values: UInt64 = 0
    private var former: UInt64 = 0

    /// - Returns: its number in SQLite, from 1.
    @inline(__always)
    mutating func insert(_ name: some SQLName) -> Int32 {
        values |= 1 &<< UInt64(truncatingIfNeeded: name.rawValue)
        return name.rawValue &+ 1
    }

    /// The place of a value that is there before the statement changes it.
    @inline(__always)
    mutating func insert(former name: some SQLName) -> Int32 {
        former |= 1 &<< UInt64(truncatingIfNeeded: name.rawValue)
        return name.rawValue &+ 65
    }
}
