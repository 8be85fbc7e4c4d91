/// What a word or phrase does in a sentence that may ask for personal data.
enum RequestRole: Sendable {
    /// Asks somebody to write something: "send us", "reply with", "we need".
    case request
    /// Asks where the sentence is a question: "what is", "can I have".
    case question
    /// "Please": asks when it stands beside what is asked for.
    case plea
    /// "Your": whose it is.
    case yours
    /// Turns what follows in the clause into a warning: "never", "do not", "without".
    case negation
    /// Turns the whole clause into one, wherever it stands: "nicht", "somebody".
    case denial
}

/// The words of one language for asking. Phrases as in ``LabelLanguage``.
struct RequestLanguage: Sendable {
    /// What has no label of its own, because its form shows it.
    let nouns: [PersonalDataKind: String]
    let requests: String
    let questions: String
    let pleas: String
    let yours: String
    let negations: String
    let denials: String
    /// Phrases with a negation that ask all the same: "don't hesitate to".
    let encouragements: String

    static func of(_ language: Language) -> RequestLanguage {
        switch language {
        case .en: english
        case .es: spanish
        case .fr: french
        case .de: german
        case .ar: arabic
        }
    }
}

extension PhraseTable<RequestRole> {
    /// The words of every language.
    static let common: PhraseTable<RequestRole> = {
        var phrases: [(kind: RequestRole?, list: String)] = []
        for words in Language.allCases.map(RequestLanguage.of) {
            phrases += [
                (nil, words.encouragements), (.request, words.requests), (.question, words.questions),
                (.plea, words.pleas), (.yours, words.yours), (.negation, words.negations), (.denial, words.denials),
            ]
        }
        return PhraseTable(phrases)
    }()
}

extension PhraseTable<PersonalDataKind> {
    /// What can be asked for.
    static let common: PhraseTable<PersonalDataKind> = {
        var phrases: [(kind: PersonalDataKind?, list: String)] = []
        for language in Language.allCases {
            let (nouns, labels) = (RequestLanguage.of(language).nouns, LabelLanguage.of(language))
            for kind in PersonalDataKind.allCases { phrases.append((kind, nouns[kind] ?? "")) }
            for kind in LabelKind.allCases {
                phrases.append((kind.found ?? .bankAccount, labels.labels[kind] ?? ""))
            }
            phrases.append((nil, labels.others))
        }
        return PhraseTable(phrases)
    }()
}
