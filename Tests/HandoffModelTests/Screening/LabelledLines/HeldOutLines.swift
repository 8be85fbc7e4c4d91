@testable import HandoffModel

/// The last third of the corpus: nothing was tuned on these lines. The same form as ``TunedLines``.
enum HeldOutLines {
    static func of(_ language: Language) -> String {
        switch language {
        case .en: english
        case .de: german
        case .fr: french
        case .es: spanish
        case .ar: arabic
        }
    }
}
