extension PageTexts.Carry {
    static let german = Self(
        heading: "An einem anderen Ort weitermachen",
        lead: {
            "Sie bekommen einen Code, der \($0) gilt. Halten Sie den anderen Browser oder das andere Gerät bereit. Einen neuen Code gibt es, so oft Sie ihn brauchen."
        },
        steps: {
            [
                "Öffnen Sie im anderen Browser oder Gerät die Seite \($0) auf dieser Website.",
                "Geben Sie dort den Code ein.",
                "Geben Sie hier die zwei Ziffern ein, die dort stehen. Dann endet es hier und geht dort weiter.",
            ]
        },
        start: "Code anzeigen",
        codeLabel: "Geben Sie diesen Code am anderen Ort ein:",
        digitsLabel: "Die zwei Ziffern vom anderen Ort",
        digitsHint: "Geben Sie nur Ziffern ein, die Sie auf einem eigenen Gerät sehen.",
        confirm: "Bestätigen",
        wrongDigits:
            "Am anderen Ort standen andere Ziffern, darum gilt dieser Code nicht mehr. Lassen Sie sich einen neuen anzeigen.",
        tooLate: "Die Zeit war um. Es ist nichts verloren: Lassen Sie sich einen neuen Code anzeigen.",
        stay: "Hier bleiben",
        moveHeading: "Hier weitermachen",
        moveLead: "Geben Sie den Code ein, den der andere Ort zeigt.",
        codeField: "Code",
        codeHint: "8 Buchstaben, zum Beispiel BCDF-GHJK. Großschreibung und Bindestrich sind egal.",
        moveButton: "Weiter",
        matchLead: "Geben Sie diese zwei Ziffern dort ein, wo Sie herkommen. Drücken Sie danach hier den Knopf.",
        unknownCode:
            "Diesen Code kennen wir nicht, oder er wurde schon benutzt. Vergleichen Sie ihn mit dem anderen Ort.",
        tooLateHere: "Die Zeit für diesen Code ist um. Lassen Sie sich am anderen Ort einen neuen anzeigen.",
        notYetConfirmed: "Die zwei Ziffern wurden am anderen Ort noch nicht eingegeben.")
}

extension PageTexts.Check {
    static let german = Self(
        heading: "Ist das wirklich von der Marke?",
        lead: "Fügen Sie ein, was Sie bekommen haben. Sie erfahren, ob eine Marke es mit diesem Dienst benutzt.",
        label: "Link, Kontoname oder Code",
        hint: "Zum Beispiel ein Link aus einer Antwort, @name oder ein Code aus 8 Buchstaben.",
        button: "Prüfen",
        ours: { thing, brand in
            switch thing {
            case .link: "Ja: Dieser Link ist von \(brand)"
            case .handle: "Ja: Dieses Konto gehört \(brand)"
            case .code: "Ja: Dieser Code ist von \(brand)"
            }
        },
        oursSteps: [
            "Geben Sie einen Code nur auf der Seite ein, die Sie über die Antwort oder die Nachricht geöffnet haben.",
            "Dort fragt niemand nach einer Kontonummer, einem Passwort oder Kartendaten.",
        ],
        expired: { thing, brand in
            switch thing {
            case .link: "Dieser Link war von \(brand) und ist abgelaufen"
            case .handle: "Dieses Konto gehörte \(brand) und gehört nicht mehr dazu"
            case .code: "Dieser Code war von \(brand) und ist abgelaufen"
            }
        },
        expiredSteps: ["Bitten Sie dort, wo Sie es bekommen haben, um Ersatz."],
        notOurs: "Nein: Das ist von keiner Marke, die diesen Dienst benutzt",
        notOursSteps: [
            "Geben Sie auf einer Seite, zu der es führt, nichts ein, und geben Sie keinen Code weiter.",
            "Suchen Sie die Antwort vom eigenen Konto der Marke, oder rufen Sie sie unter einer Nummer an, die Sie schon"
                + " kennen.",
        ],
        unreadable:
            "Das sieht nicht nach einem Link, Kontonamen oder Code aus. Fügen Sie es ganz ein, und sonst nichts.",
        website: "Die eigene Seite der Marke:",
        returnHeading: "Fast geschafft",
        returnLead: { "Sie sind von \($0) zurück. Ein Druck noch, dann ist es erledigt." },
        returnButton: "Weiter",
        allShown: "Es fehlt nichts mehr. Noch ein Druck, dann öffnet sich das private Gespräch.")
}
