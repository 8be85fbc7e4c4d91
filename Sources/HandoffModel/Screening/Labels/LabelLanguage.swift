/// The words of one language around a number: its labels, and the small words between a label and its number.
///
/// Phrases are parted by commas, their words by blanks; case, accents and punctuation do not matter. A phrase that ends
/// in `#` names a number by itself ("mpan#"), the others only with a word for a number or right before one.
struct LabelLanguage: Sendable {
    let language: Language
    let labels: [LabelKind: String]
    /// Phrases with the word of a label that are none: "customer service".
    let others: String
    /// Words for "number", "id", "code".
    let numbers: String
    /// Words that say that the number is what was named: "is", "lautet".
    let links: String
    /// Articles, possessives and fillers that may stand anywhere between.
    let fillers: String
    /// Words after which a number is something else, or is a piece of one: "ending", "since".
    let stops: String

    /// One table for each language in which the service speaks; a brand's own labels come on top.
    static func of(_ language: Language) -> LabelLanguage {
        switch language {
        case .en: .english
        case .es: .spanish
        case .fr: .french
        case .de: .german
        case .ar: .arabic
        }
    }
}
