/// The one stylesheet of the customer pages: a fixed text with the colours of an accent before it.
///
/// It is served under a path that names the accent, so that pages need no inline style, no nonce (the same page is the
/// same bytes) and no second request. Any accent may be asked for: the answer says nothing about which brands exist.
package enum Stylesheet {
    package static let mediaType = "text/css; charset=utf-8"

    /// `/assets/pages-1f5fbf.css`
    package static func path(for accent: Accent) -> String { "/assets/pages-\(accent.colour.hex).css" }

    /// The stylesheet of the last part of its path; nil for a name that ``path(for:)`` does not make.
    package static func css(named name: String) -> String? {
        guard name.utf8.count == 16, name.hasPrefix("pages-"), name.hasSuffix(".css"),
            let accent = Accent(hex: name.dropFirst(6).dropLast(4)), path(for: accent).hasSuffix(name)
        else { return nil }
        return css(for: accent)
    }

    package static func css(for accent: Accent) -> String {
        """
        :root{color-scheme:light dark;\(variables(.light, accent))}
        @media (prefers-color-scheme:dark){:root{\(variables(.dark, accent))}}
        \(rules)
        """
    }

    private static func variables(_ scheme: Scheme, _ accent: Accent) -> String {
        let shades = accent.shades(on: scheme)
        let colours: KeyValuePairs = [
            "page": scheme.page, "card": scheme.card, "text": scheme.text, "muted": scheme.muted, "line": scheme.line,
            "edge": scheme.edge, "error": scheme.error, "error-ground": scheme.errorGround, "fill": shades.fill,
            "on-fill": shades.onFill, "rim": shades.rim, "ink": shades.ink, "tint": shades.tint,
            "on-tint": shades.onTint,
        ]
        return colours.map { "--\($0):\($1)" }.joined(separator: ";")
    }
}
