import HandoffModel

/// Arabic has one written "you" for everybody in endings, not in verbs: these sentences ask with verbal nouns
/// (`يُرجى إدخال`), so that they fit women and men. Brand names come in isolates; what is read from left to right (codes,
/// words to post, times) has an isolate of its own.
extension PageTexts {
    static let arabic = PageTexts(
        languageName: "العربية",
        locale: "ar_AR",
        languages: "اللغة",
        updated: "تم تحديث هذه الصفحة.",
        landing: .arabic, proof: .arabic, ways: .arabic, verify: .arabic, session: .arabic, sessionParts: .arabic,
        carry: .arabic, check: .arabic,
        notice: .arabic, times: .arabic)
}

extension PageTexts.Times {
    static let arabic = Self(
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        date: { "\($0) \($1) \($2)" },
        moment: { "\($0)، \("\($1)\u{A0}UTC".isolatedLeftToRight)" },
        clock: { "\($0)\u{A0}UTC".isolatedLeftToRight },
        span: { seconds in
            seconds < 120
                ? ArabicCount.seconds.of(seconds)
                : seconds < 7200
                    ? ArabicCount.minutes.of((seconds + 59) / 60) : ArabicCount.hours.of((seconds + 3599) / 3600)
        },
        inMinutes: { "خلال \(ArabicCount.minutes.of($0)) تقريبًا" },
        inHours: { "خلال \(ArabicCount.hours.of($0)) تقريبًا" },
        inDays: { "خلال \(ArabicCount.days.of($0)) تقريبًا" })
}
