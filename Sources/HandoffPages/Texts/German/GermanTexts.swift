extension PageTexts {
    static let german = PageTexts(
        languageName: "Deutsch",
        locale: "de_DE",
        languages: "Sprache",
        updated: "Diese Seite wurde aktualisiert.",
        landing: .german, proof: .german, ways: .german, verify: .german, session: .german, sessionParts: .german,
        carry: .german, check: .german,
        notice: .german,
        times: .german)
}

extension PageTexts.Times {
    static let german = Self(
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November",
            "Dezember",
        ],
        date: { "\($0). \($1) \($2)" },
        moment: { "\($0), \($1)\u{A0}UTC" },
        clock: { "\($0)\u{A0}UTC" },
        span: { seconds in
            let minutes = (seconds + 59) / 60
            return seconds < 120
                ? "\(seconds) \(seconds == 1 ? "Sekunde" : "Sekunden")"
                : seconds < 7200 ? "\(minutes) Minuten" : "\((seconds + 3599) / 3600) Stunden"
        },
        inMinutes: { $0 == 1 ? "in etwa einer Minute" : "in etwa \($0) Minuten" },
        inHours: { "in etwa \($0) Stunden" },
        inDays: { "in etwa \($0) Tagen" })
}
