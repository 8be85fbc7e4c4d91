/// The bytes that a MAC or additional data covers: a label, then parts, each with its length before it.
///
/// With the lengths, no two lists of parts give the same bytes: ("ab", "c") is not ("a", "bc").
struct Transcript {
    private(set) var bytes: [UInt8] = []

    init(_ label: String) { add(label) }

    mutating func add(_ part: [UInt8]) {
        add(UInt64(part.count))
        bytes += part
    }

    mutating func add(_ part: String) { add(Array(part.utf8)) }

    /// A number takes its eight bytes, most significant first, and no length.
    mutating func add(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
