@testable import HandoffModel

/// Lines as people post them, two thirds of the corpus: what the tables of labels were tuned on.
///
/// `kind | text`, with braces around what is to be found; `- | text` holds nothing. `\n` is a new line.
enum TunedLines {
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
