/// That one target may know another module of ours, or a module of somebody else.
struct Arrow: Hashable, Comparable, CustomStringConvertible {
    let from, to: String

    init(_ from: String, _ to: String) {
        self.from = from
        self.to = to
    }

    var description: String { "\(from) → \(to)" }

    static func < (a: Self, b: Self) -> Bool { (a.from, a.to) < (b.from, b.to) }
}
