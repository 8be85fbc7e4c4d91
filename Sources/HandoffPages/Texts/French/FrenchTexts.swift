/// French writes a space that does not break before a colon, a semicolon and the marks of question and exclamation:
/// U+00A0.
extension PageTexts {
    static let french = PageTexts(
        languageName: "Français",
        locale: "fr_FR",
        languages: "Langue",
        updated: "Cette page a été mise à jour.",
        landing: .french, proof: .french, ways: .french, verify: .french, session: .french, sessionParts: .french,
        carry: .french, check: .french,
        notice: .french,
        times: .french)
}

extension PageTexts.Times {
    static let french = Self(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre",
            "décembre",
        ],
        date: { "\($0 == 1 ? "1er" : String($0)) \($1) \($2)" },
        moment: { "\($0), \($1)\u{A0}UTC" },
        clock: { "\($0)\u{A0}UTC" },
        span: { seconds in
            let minutes = (seconds + 59) / 60
            return seconds < 120
                ? "\(seconds) \(seconds == 1 ? "seconde" : "secondes")"
                : seconds < 7200 ? "\(minutes) minutes" : "\((seconds + 3599) / 3600) heures"
        },
        inMinutes: { $0 == 1 ? "dans une minute environ" : "dans \($0) minutes environ" },
        inHours: { "dans \($0) heures environ" },
        inDays: { "dans \($0) jours environ" })
}
