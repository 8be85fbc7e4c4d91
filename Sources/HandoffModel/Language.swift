/// A language in which the service speaks to customers.
///
/// Raw values are ISO 639-1 codes, stored and published: they never change.
package enum Language: String, CaseIterable, Sendable, Codable {
    case en, es, fr, de, ar

    /// The language of a BCP 47 tag (`en-GB`, `es-419`, `DE`), by its primary subtag; `_` counts as `-`.
    ///
    /// Nil for any other language: the caller knows what to fall back to.
    package static func of(_ tag: String) -> Language? {
        let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        return allCases.first { language in
            primary.count == 2 && zip(primary, language.rawValue.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
    }
}

extension Language {
    /// Where its lines begin: the value of HTML's `dir`.
    package var direction: TextDirection {
        switch self {
        case .en, .es, .fr, .de: .leftToRight
        case .ar: .rightToLeft
        }
    }
}

package enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
