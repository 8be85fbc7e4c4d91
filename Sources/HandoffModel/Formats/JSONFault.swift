/// What is wrong with a JSON text, and where. It holds no value of the text.
public struct JSONFault: Error, Equatable {
    public enum Kind: CaseIterable, Sendable {
        // The text is no JSON, or none that is read here.
        case empty, notUTF8, notJSON, endlessString, trailingComma
        /// More than ``JSONScanner/maxDepth`` levels.
        case tooDeep
        /// A number of more than ``JSONScanner/maxNumberLength`` characters.
        case longNumber

        // The text is JSON, and not what was asked for.
        case missing, wrongType, null, unknownMember, repeatedMember
        /// A string that is none of a closed set.
        case notAllowed
        /// A string that is no time.
        case noTime
    }

    package let kind: Kind
    /// The names and the indexes that lead there, outermost first; empty where the whole text is meant.
    package private(set) var path: [String] = []

    public init(_ kind: Kind) { self.kind = kind }

    /// The same fault, told by what holds `step`.
    @usableFromInline
    func below(_ step: String) -> JSONFault {
        var fault = self
        fault.path.insert(step, at: 0)
        return fault
    }
}
