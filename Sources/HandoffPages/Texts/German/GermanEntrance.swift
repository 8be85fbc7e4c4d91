extension PageTexts.Landing {
    static let german = Self(
        heading: { "Privat weiter mit \($0)" },
        preview: {
            "Ein privater Weg zu \($0), nur für die Person, die den Beitrag geschrieben hat. Ohne Kontonummer."
        },
        publicLead:
            "Dieser Link ist für die Person, die den Beitrag geschrieben hat, auf den wir geantwortet haben.",
        publicOtherwise:
            "Sind Sie das? Dann geht es hier weiter: Wir prüfen, dass der Beitrag von Ihnen ist, bevor irgendetwas"
            + " besprochen wird. Wenn nicht, schließen Sie diese Seite einfach.",
        publicButton: "Mein Beitrag – weiter",
        privateLead: { "Dieser Link wurde Ihnen persönlich von \($0) geschickt." },
        privateOtherwise:
            "Hier geht es zum privaten Gespräch. Wenn Ihnen jemand den Link weitergegeben hat, schließen Sie"
            + " bitte diese Seite.",
        privateButton: "Weiter",
        nothingYet: "Durch das Öffnen dieser Seite hat sich nichts geändert.",
        neverHeading: { "Danach fragt \($0) hier nie" },
        never: ["Ihre Konto- oder Kundennummer", "Ein Passwort oder eine PIN", "Kartendaten oder eine Zahlung"],
        post: { "Der Link gehört zur Antwort von \($0) auf \($1) vom \($2)." },
        showPost: "Unterhaltung zeigen")
}

extension PageTexts.Proof {
    static let german = Self(
        titlePrefix: "Fehler",
        heading: "Zeigen Sie, dass der Beitrag von Ihnen ist",
        lead: {
            "\($0) schickt der Person, die den Beitrag geschrieben hat, einen Code per Direktnachricht. Geben Sie"
                + " ihn hier ein."
        },
        label: "Code aus der Direktnachricht",
        hint: "8 Buchstaben, zum Beispiel BCDF-GHJK. Großschreibung und Bindestrich sind egal, Einfügen geht auch.",
        button: "Weiter",
        notACode: "Das ist kein vollständiger Code. Er hat 8 Buchstaben und keine Ziffern.",
        refused:
            "Dieser Code hat nicht funktioniert. Vergleichen Sie ihn mit der letzten Direktnachricht oder bitten"
            + " Sie dort um einen neuen.",
        secrecy: {
            "Der Code gehört nur auf diese Seite. \($0) fragt nie danach, weder öffentlich noch per Nachricht oder"
                + " am Telefon."
        },
        noCodeHeading: "Noch kein Code da?",
        noCode: { brand, minutes in
            [
                "Sehen Sie in Ihren Direktnachrichten von \(brand) nach, auch unter den Nachrichtenanfragen.",
                "Schreiben Sie \(brand) dort und bitten Sie um einen Code. Diese Seite merkt sich Ihren Platz.",
                "Ein Code gilt \(minutes) \(minutes == 1 ? "Minute" : "Minuten"). Nur der neueste zählt.",
            ]
        })
}
