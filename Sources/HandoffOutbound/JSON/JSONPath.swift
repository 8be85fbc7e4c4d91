/// Where a value stands in JSON: `id`, `data.id`, `accounts[0].id`.
///
/// Names are 1 to 64 of `A-Z a-z 0-9 _ -`, indexes count from 0. There is no wildcard and no search: a path leads to one
/// value or to none.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    private enum Step: Hashable {
        case member(String)
        case element(Int)
    }

    private let steps: [Step]
    package let description: String

    /// Nil unless `text` is such a path of at most 16 steps.
    package init?(_ text: String) {
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard let name = pieces.first, (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isNamePart)
            else { return nil }
            steps.append(.member(String(name)))
            for piece in pieces.dropFirst() {
                let digits = piece.dropLast()
                guard piece.hasSuffix("]"), let index = Int(digits), String(index) == digits, (0..<1000).contains(index)
                else { return nil }
                steps.append(.element(index))
            }
        }
        guard (1...16).contains(steps.count) else { return nil }
        self.steps = steps
        description = text
    }

    /// The value that the path leads to in `json`.
    package func find(in json: JSON) -> JSON? {
        var value = json
        for step in steps {
            switch (step, value) {
            case (.member(let name), .object(let members)):
                guard let member = members[name] else { return nil }
                value = member
            case (.element(let index), .array(let values)):
                guard index < values.count else { return nil }
                value = values[index]
            default: return nil
            }
        }
        return value
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
