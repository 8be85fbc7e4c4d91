/// A language in which the service speaks to customers.
///
/// Raw values are ISO 639-1 codes, stored and published: they never change.
package enum Language: String, CaseIterable, Sendable, Codable {
    case en, es, fr, de

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
