extension PageTexts {
    static let spanish = PageTexts(
        languageName: "Español",
        locale: "es_ES",
        languages: "Idioma",
        landing: .spanish, proof: .spanish, session: .spanish, notice: .spanish, times: .spanish)
}

extension PageTexts.Times {
    static let spanish = Self(
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        date: { "\($0) de \($1) de \($2)" },
        moment: { "\($0), \($1)\u{A0}UTC" },
        inMinutes: { $0 == 1 ? "dentro de un minuto aproximadamente" : "dentro de unos \($0) minutos" },
        inHours: { "dentro de unas \($0) horas" },
        inDays: { "dentro de unos \($0) días" })
}
