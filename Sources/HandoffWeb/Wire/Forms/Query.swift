import HandoffModel

/// The query of a URL: known names only, each at most once, so that nobody reads two values as one.
struct Query {
    private let values: [String: String]

    /// - Parameters:
    ///   - text: what stands behind the `?`; nil for nothing.
    ///   - allowed: nil where others may add names of their own.
    /// - Throws: ``Problem`` for an unknown or doubled name, or one that is not percent-encoded UTF-8.
    init(_ text: String?, allowed: Set<String>?) throws(Problem) {
        values = try FormFields.decode(Array((text ?? "").utf8), allowed: allowed)
    }

    subscript(_ name: String) -> String? { values[name] }

    func number(_ name: String, _ range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = values[name] else { return nil }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number)
        else {
            throw .invalid(.init(member: name, reason: "it must be \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    /// Values separated by commas.
    func set<T: RawRepresentable<String> & CaseIterable & Hashable>(_ name: String, of: T.Type) throws(Problem) -> Set<
        T
    > {
        guard let text = values[name] else { return [] }
        var found: Set<T> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let value = T(rawValue: String(part)) else {
                let known = T.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid(.init(member: name, reason: "it must be one or more of \(known)"))
            }
            found.insert(value)
        }
        return found
    }
}
