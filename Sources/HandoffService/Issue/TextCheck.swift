import HandoffModel

/// Lengths and characters of what callers write. Lengths are UTF-8 bytes: a `Character` can be kilobytes long.
package struct TextCheck {
    package private(set) var faults: [InvalidMember] = []

    package init() {}

    package mutating func fault(_ member: String, _ reason: String) { faults.append(InvalidMember(member, reason)) }

    /// Refuses control characters but tab and line ends: U+0000 in particular means different things to different stores.
    package mutating func text(_ member: String, _ value: String, _ bytes: ClosedRange<Int>) {
        if !bytes.contains(value.utf8.count) {
            fault(member, "it must have \(bytes.lowerBound) to \(bytes.upperBound) bytes")
        }
        let hasControls = value.utf8.contains { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09) || $0 == 0x7F }
        if hasControls { fault(member, "it has control characters") }
    }
}
