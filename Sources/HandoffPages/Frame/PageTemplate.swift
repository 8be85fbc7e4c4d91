/// The templates, by name. They are part of the program, so that a binary can be moved without its sources.
package enum PageTemplate: String, CaseIterable, Sendable {
    case layout, landing, proof, verify, session, notMe, carry, move, check, signInReturn, allShown, notice
    // Parts of others.
    case hidden, press, signIn, fact

    var text: String {
        switch self {
        case .layout: Self.layoutText
        case .landing: Self.landingText
        case .proof: Self.proofText
        case .verify: Self.verifyText
        case .session: Self.sessionText
        case .notMe: Self.notMeText
        case .carry: Self.carryText
        case .move: Self.moveText
        case .check: Self.checkText
        case .signInReturn: Self.signInReturnText
        case .allShown: Self.allShownText
        case .notice: Self.noticeText
        case .hidden: Self.hiddenText
        case .press: Self.pressText
        case .signIn: Self.signInText
        case .fact: Self.factText
        }
    }
}

extension PageTemplate {
    /// The document around every page.
    static let layoutText = """
        <!doctype html>
        <html lang="{{language}}" dir="{{direction}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <meta name="robots" content="noindex, nofollow, noarchive">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="format-detection" content="telephone=no, address=no, email=no">
        {{#preview}}
        <meta name="description" content="{{preview}}">
        <meta property="og:type" content="website">
        <meta property="og:title" content="{{title}}">
        <meta property="og:description" content="{{preview}}">
        <meta property="og:site_name" content="{{brand.name}}">
        <meta property="og:locale" content="{{locale}}">
        <meta name="twitter:card" content="summary">
        {{/preview}}
        <link rel="stylesheet" href="{{stylesheet}}">
        {{#live}}
        <script src="{{script}}" defer></script>
        {{/live}}
        </head>
        <body>
        {{#brand}}
        <header>\
        {{#logo}}<img class="logo" src="{{source}}" width="{{width}}" height="{{height}}" alt="">{{/logo}}\
        {{^logo}}<span class="mark" aria-hidden="true">{{initial}}</span>{{/logo}}\
        <bdi>{{name}}</bdi></header>
        {{/brand}}
        <main{{#live}} data-live="{{events}}"{{/live}}>
        {{#view}}
        {{>*template}}
        {{/view}}
        </main>
        {{#live}}
        <p class="unseen" role="status" data-said="{{said}}"></p>
        {{/live}}
        {{#languages}}
        <footer>
        <nav aria-label="{{label}}">
        <ul>
        {{#links}}
        {{#address}}
        <li><a href="{{address}}" hreflang="{{code}}" lang="{{code}}" dir="{{direction}}">{{name}}</a></li>
        {{/address}}
        {{^address}}
        <li><span lang="{{code}}" dir="{{direction}}" aria-current="true">{{name}}</span></li>
        {{/address}}
        {{/links}}
        </ul>
        </nav>
        </footer>
        {{/languages}}
        </body>
        </html>

        """
}
