extension PageTexts {
    static let english = PageTexts(
        languageName: "English",
        locale: "en_GB",
        languages: "Language",
        updated: "This page has been updated.",
        landing: .english, proof: .english, ways: .english, verify: .english, session: .english, sessionParts: .english,
        carry: .english, check: .english,
        notice: .english,
        times: .english)
}

extension PageTexts.Times {
    static let english = Self(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ],
        date: { "\($0) \($1) \($2)" },
        moment: { "\($0), \($1)\u{A0}UTC" },
        clock: { "\($0)\u{A0}UTC" },
        span: { seconds in
            let minutes = (seconds + 59) / 60
            return seconds < 120
                ? "\(seconds) \(seconds == 1 ? "second" : "seconds")"
                : seconds < 7200 ? "\(minutes) minutes" : "\((seconds + 3599) / 3600) hours"
        },
        inMinutes: { $0 == 1 ? "in about a minute" : "in about \($0) minutes" },
        inHours: { "in about \($0) hours" },
        inDays: { "in about \($0) days" })
}
