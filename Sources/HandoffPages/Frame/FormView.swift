import HandoffModel

/// A ``PostForm`` with its button's text, ready to print.
struct FormView: Sendable {
    let action: String
    let button: String
    /// Nil for the main button of its place.
    let buttonClass: String?
    /// What the button does, in a sentence before it, which it is tied to.
    let formHint: Hint?
    let fields: [PostForm.Field]

    /// How much a button stands out.
    enum Look: Sendable {
        case main
        /// Outlined: one of several ways.
        case second
        /// Like a link: what few people need.
        case plain
    }

    struct Hint: Sendable {
        let id: String
        let hint: String
    }

    init(_ form: PostForm, button: String, in language: Language, look: Look = .main, hint: Hint? = nil) {
        action = form.action
        self.button = button
        buttonClass =
            switch look {
            case .main: nil
            case .second: "second"
            case .plain: "plain"
            }
        formHint = hint
        let saysLanguage = form.fields.contains { $0.name == "lang" }
        fields = form.fields + (saysLanguage ? [] : [PostForm.Field("lang", language.rawValue)])
    }
}

/// A link that looks like a button.
struct LinkView: Sendable {
    let address: String
    let said: String
}

/// The link of a ``SignInWay``, ready to print.
struct SignInLink: Sendable {
    let address: String
    let said: String
    let linkClass: String
    /// What it is for, in a sentence before it, which it is tied to.
    let signInHint: String?

    init(_ way: SignInWay, said: String, in language: Language, look: FormView.Look, hint: String?) {
        address = language.address(way.path)
        self.said = said
        linkClass = look == .main ? "button" : "button second"
        signInHint = hint
    }
}
