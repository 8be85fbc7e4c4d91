/// The bytes that a MAC or additional data covers: a label, then parts, each with its length before it.
///
/// With the lengths, no two lists of parts give the same bytes: ("ab", "c") is not ("a", "bc").
package struct Transcript: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: the bytes that there will be, as far as the caller knows.
    package init(_ label: String, reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
        add(label)
    }

    package mutating func add(_ part: [UInt8]) {
        add(UInt64(part.count))
        bytes += part
    }

    package mutating func add(_ part: String) {
        add(UInt64(part.utf8.count))
        bytes += part.utf8
    }

    /// A number takes its eight bytes, most significant first, and no length.
    package mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    }

    package mutating func add(_ number: Int64) { add(UInt64(bitPattern: number)) }
}
