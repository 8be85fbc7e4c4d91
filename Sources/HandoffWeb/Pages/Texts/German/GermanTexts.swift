extension PageTexts {
    static let german = PageTexts(
        languageName: "Deutsch",
        locale: "de_DE",
        languages: "Sprache",
        landing: .german, proof: .german, session: .german, notice: .german, times: .german)
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
        inMinutes: { $0 == 1 ? "in etwa einer Minute" : "in etwa \($0) Minuten" },
        inHours: { "in etwa \($0) Stunden" },
        inDays: { "in etwa \($0) Tagen" })
}
