import Foundation

/// A place in one of the pages under `docs/` that a comment or a text names.
///
/// The form is the same everywhere: `docs/design.md, invariant 4`, `docs/threats.md, T20`, `docs/decisions.md, decision 3`.
/// The page's name stands on the same line; on the pages themselves it may be left out.
enum Citation: Hashable, CustomStringConvertible {
    case page(String)
    case invariant(Int)
    case threat(Int)
    case decision(Int)

    var description: String {
        switch self {
        case .page(let path): path
        case .invariant(let number): "invariant \(number)"
        case .threat(let number): "T\(number)"
        case .decision(let number): "decision \(number)"
        }
    }

    /// The page that it stands on.
    var page: String {
        switch self {
        case .page(let path): path
        case .invariant: "docs/design.md"
        case .threat: "docs/threats.md"
        case .decision: "docs/decisions.md"
        }
    }

    /// What a line cites, page first. `T20` is a threat, `T07:00:00Z` and `HT20` are none.
    static func all(in line: Substring) -> [Citation] {
        let pages = line.matches(of: #/docs/[\w/.-]+\.md/#).map { page(String($0.0)) }
        return pages + numbers(/[Ii]nvariants? (\d+)/, in: line).map(invariant)
            + numbers(/[Dd]ecisions? (\d+)/, in: line).map(decision) + numbers(/\bT([1-9]\d?)\b/, in: line).map(threat)
    }

    private static func numbers(_ pattern: Regex<(Substring, Substring)>, in line: Substring) -> [Int] {
        line.matches(of: pattern).compactMap { Int($0.1) }
    }

    private static let signs = (["docs/", "nvariant", "ecision"] + (1...9).map { "T\($0)" }).map { Data($0.utf8) }

    /// Whether a text can hold a citation: told quickly, for few files do.
    static func mayStand(in text: some StringProtocol) -> Bool {
        let bytes = Data(text.utf8)
        return signs.contains { bytes.range(of: $0) != nil }
    }
}
