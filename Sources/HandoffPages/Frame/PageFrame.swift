import HandoffModel

/// What the layout prints around a page.
struct PageFrame {
    let language: String
    let direction: String
    let locale: String
    let title: String
    let stylesheet: String
    let live: Live?
    let brand: Mark?
    let preview: String?
    let languages: Languages?
    /// The template of `view`, by name.
    let template: String
    let view: any PageView

    struct Mark {
        let name: String
        let initial: String
        let logo: LogoFile.View?
    }

    /// The script, the events that it follows, and what it says when it has shown the page anew.
    struct Live {
        let script: String
        let events: String
        let said: String
    }

    struct Languages {
        let label: String
        let links: [Link]

        struct Link {
            let code: String
            let direction: String
            let name: String
            /// Nil for the language of this page.
            let address: String?
        }
    }

    init<View: PageView>(
        _ view: View, in language: Language, brand: BrandLook?, path: String?, events: String?, script: String
    ) {
        let texts = PageTexts.of(language)
        self.language = language.rawValue
        direction = language.direction.rawValue
        locale = texts.locale
        let name = brand.flatMap { view.heading.contains($0.name) ? nil : $0.name }
        let named = [view.heading, name].compactMap(\.self).joined(separator: " – ")
        title = view.titlePrefix.map { "\($0): \(named)" } ?? named
        stylesheet = Stylesheet.path(for: brand?.accent ?? .neutral)
        self.brand = brand.map { Mark(name: $0.name, initial: $0.initial, logo: $0.logo?.view) }
        live = events.map { Live(script: script, events: $0, said: texts.updated) }
        preview = view.preview
        languages = path.map { path in
            Languages(
                label: texts.languages,
                links: Language.allCases.map {
                    let code = $0.rawValue
                    return Languages.Link(
                        code: code, direction: $0.direction.rawValue, name: PageTexts.of($0).languageName,
                        address: $0 == language ? nil : $0.address(path))
                })
        }
        template = View.template.rawValue
        self.view = view
    }
}

extension Language {
    /// `path` with the query that shows it in this language.
    func address(_ path: String) -> String { "\(path)?lang=\(rawValue)" }
}
