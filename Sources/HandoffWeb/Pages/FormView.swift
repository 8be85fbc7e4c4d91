import HandoffModel

/// A ``PostForm`` with its button's text, ready to print.
struct FormView: Sendable {
    let action: String
    let button: String
    let fields: [PostForm.Field]

    init(_ form: PostForm, button: String, in language: Language) {
        action = form.action
        self.button = button
        let saysLanguage = form.fields.contains { $0.name == "lang" }
        fields = form.fields + (saysLanguage ? [] : [PostForm.Field("lang", language.rawValue)])
    }
}
