package import HandoffModel
import Mustache

/// A page that a brand shows to a customer.
package protocol Page: Sendable {
    /// The values that the page's template prints: a struct of strings, optionals and lists, made for one reader.
    associatedtype View: PageView
    func view(in language: Language, of brand: BrandLook) -> View
    /// Where the events come from that this page follows with its script: a path of this service. Nil for no script.
    var live: String? { get }
}

extension Page {
    package var live: String? { nil }

    /// What goes with this page in `Content-Security-Policy`.
    package func policy(of brand: BrandLook?) -> PagePolicy {
        PagePolicy(
            logo: brand?.logo == nil ? .refused : .ownOrigin, script: live == nil ? .refused : .ownOrigin)
    }
}

/// A page that may belong to no brand: it stands at an address of the service.
package protocol BrandlessPage: Page {
    func view(in language: Language) -> View
}

extension BrandlessPage {
    package func view(in language: Language, of brand: BrandLook) -> View { view(in: language) }
}

/// What every view has, beside what its own template prints.
package protocol PageView: Sendable {
    /// The main heading's text; also the window's title, with the brand's name where the heading lacks it.
    var heading: String { get }
    /// Stands before the title when something has to be put right: `Error`.
    var titlePrefix: String? { get }
    /// What a preview of the link shows; nil where there is nothing to preview.
    var preview: String? { get }
    static var template: PageTemplate { get }
}

extension PageView {
    package var titlePrefix: String? { nil }
    package var preview: String? { nil }
}

/// Turns pages into HTML: whole documents in UTF-8, under 30 KB, without inline scripts or styles, and without requests to
/// anybody else.
///
/// Every value is escaped. The same page, language, brand and path give the same bytes.
package struct PageRenderer: Sendable {
    /// What the pages load that follow events.
    package let script: LiveScript
    private let library: MustacheLibrary
    /// What a forged link gets: ready, so that a flood of them costs nothing.
    private let notOurs: [Language: String]

    /// - Throws: when a template does not parse, which no input can cause.
    package init() throws {
        HTMLText.register()
        var library = MustacheLibrary()
        for template in PageTemplate.allCases {
            try library.register("{{%CONTENT_TYPE:\(HTMLText.name)}}" + template.text, named: template.rawValue)
        }
        self.library = library
        let script = try LiveScript()
        self.script = script
        notOurs = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { [library, script] language in
                let view = NoticePage(.notOurs).view(in: language)
                return (language, library.document(view, in: language, brand: nil, path: nil, script: script.path))
            })
    }

    /// - Parameter path: where a GET shows this page, for the links to the other languages: `?lang=` is added to it.
    ///   Empty for the very address that is being answered, nil for no links.
    package func html(_ page: some Page, in language: Language, brand: BrandLook, path: String? = nil) -> String {
        library.document(
            page.view(in: language, of: brand), in: language, brand: brand, path: path, events: page.live,
            script: script.path)
    }

    /// - Parameter brand: nil where the address belongs to no brand.
    package func html(
        _ page: some BrandlessPage, in language: Language, brand: BrandLook?, path: String? = nil
    ) -> String {
        library.document(
            page.view(in: language), in: language, brand: brand, path: path, events: page.live, script: script.path)
    }

    /// - Parameter brand: nil where the link or the address belongs to no brand.
    package func html(_ notice: NoticePage, in language: Language, brand: BrandLook?, path: String? = nil) -> String {
        if notice == NoticePage(.notOurs), brand == nil, path == nil, let ready = notOurs[language] { return ready }
        return library.document(
            notice.view(in: language), in: language, brand: brand, path: path, script: script.path)
    }
}

extension MustacheLibrary {
    fileprivate func document(
        _ view: some PageView, in language: Language, brand: BrandLook?, path: String?, events: String? = nil,
        script: String
    ) -> String {
        let frame = PageFrame(view, in: language, brand: brand, path: path, events: events, script: script)
        return render(PageValues(of: frame), withTemplate: PageTemplate.layout.rawValue) ?? ""
    }
}
