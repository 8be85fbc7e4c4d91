extension PageTexts {
    static let spanish = PageTexts(
        languageName: "Español",
        locale: "es_ES",
        languages: "Idioma",
        updated: "Esta página se ha actualizado.",
        landing: .spanish, proof: .spanish, ways: .spanish, verify: .spanish, session: .spanish, sessionParts: .spanish,
        carry: .spanish, check: .spanish,
        notice: .spanish,
        times: .spanish)
}

extension PageTexts.Times {
    static let spanish = Self(
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        date: { "\($0) de \($1) de \($2)" },
        moment: { "\($0), \($1)\u{A0}UTC" },
        clock: { "\($0)\u{A0}UTC" },
        span: { seconds in
            let minutes = (seconds + 59) / 60
            return seconds < 120
                ? "\(seconds) \(seconds == 1 ? "segundo" : "segundos")"
                : seconds < 7200 ? "\(minutes) minutos" : "\((seconds + 3599) / 3600) horas"
        },
        inMinutes: { $0 == 1 ? "dentro de un minuto aproximadamente" : "dentro de unos \($0) minutos" },
        inHours: { "dentro de unas \($0) horas" },
        inDays: { "dentro de unos \($0) días" })
}
