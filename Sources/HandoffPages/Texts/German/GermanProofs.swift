import HandoffModel

extension PageTexts.Ways {
    static let german = Self(
        codeHeading: "Oder geben Sie den Code ein",
        waysHeading: "So können Sie es zeigen",
        otherWaysHeading: "Andere Wege",
        echoOffer: "Ohne Code: Sie bekommen zwei Wörter und posten sie als Kommentar unter Ihrem eigenen Beitrag.",
        echoButton: "Zwei Wörter zeigen",
        echoHeading: "Posten Sie diese zwei Wörter",
        echoLead: {
            "Posten Sie genau diese zwei Wörter als Kommentar unter Ihrem eigenen Beitrag auf \($0), von Ihrem eigenen"
                + " Konto aus:"
        },
        echoSafety:
            "Sie sind kein Geheimnis. Sie zeigen nur, dass Sie den Beitrag geschrieben haben, und sind zu nichts"
            + " sonst gut. Danach können Sie den Kommentar löschen.",
        echoPosted: "Ich habe sie gepostet",
        echoNotSeen: "Wir haben die zwei Wörter noch nicht gesehen. Das kann ein, zwei Minuten dauern. Prüfen Sie, dass"
            + " sonst nichts im Kommentar steht.",
        echoCrowded:
            "Viele haben diesen Link geöffnet, deshalb können wir keine zwei Wörter mehr ausgeben. Bitte nehmen"
            + " Sie einen anderen Weg.",
        signIn: { "Mit \($0) anmelden" },
        signInHint: "Sie melden sich dort an, nicht hier. Wir erfahren nur, welches Konto es ist, und posten nichts.",
        signInFailed:
            "Die Anmeldung hat nicht geklappt oder wurde abgebrochen. Es ist nichts verloren: Versuchen Sie es"
            + " noch einmal, oder nehmen Sie einen anderen Weg.",
        otherAccount: "Das ist nicht das Konto, von dem der Beitrag kommt. Melden Sie sich mit dem richtigen an, oder"
            + " nehmen Sie einen anderen Weg.",
        leave: "Das ist nicht mein Beitrag",
        leaveHint: "Aus Versehen gedrückt? Dann vergisst dieser Browser es wieder.",
        noWay: {
            "Hier lässt es sich nicht zeigen. Antworten Sie \($0) dort, wo Sie den Link gefunden haben, und bitten Sie um"
                + " Hilfe."
        })
}

extension PageTexts.Verify {
    static let german = Self(
        heading: "Zeigen Sie, dass das Konto Ihres ist",
        lead: { "\($0) bittet darum, bevor es um Ihr Konto geht." },
        sessionLead: { "\($0) bittet vor dem nächsten Schritt darum. Ihr Gespräch bleibt so lange offen." },
        neverAsked: {
            "Niemand fragt Sie hier nach einer ganzen Kontonummer oder einem Passwort, und \($0) braucht sie nicht."
        },
        noWay: { "Hier lässt es sich im Moment nicht zeigen. \($0) hilft Ihnen im Gespräch weiter." },
        back: "Zurück zum Gespräch",
        factsHeading: { needed, count in
            count == 1
                ? "Beantworten Sie diese Frage"
                : needed == count
                    ? "Beantworten Sie diese \(count) Fragen"
                    : needed == 1
                        ? "Eine dieser \(count) Antworten genügt" : "\(needed) dieser \(count) Antworten genügen"
        },
        factsKept: "Ihre Antworten werden nur verglichen und nicht aufbewahrt. Niemand bekommt sie zu sehen.",
        factsButton: "Vergleichen",
        factsDisagree: "Das stimmt nicht mit den Angaben überein, die vorliegen. Welche Antwort es war, sagen wir nie."
            + " Prüfen Sie sie, oder nehmen Sie einen anderen Weg.",
        postcode: "Postleitzahl Ihrer Adresse",
        dateOfBirth: "Geburtsdatum",
        dateHint: "Jahr, Monat und Tag, zum Beispiel 1980-12-31, falls Ihr Browser keinen Kalender zeigt.",
        phoneLast4: "Die letzten 4 Ziffern Ihrer Telefonnummer",
        surname: "Nachname",
        orderLast4: "Die letzten 4 Zeichen Ihrer letzten Bestellnummer",
        last4Hint: "Nur diese 4, nicht die ganze Nummer.",
        codeHeading: "Ein Code",
        codeOffer: {
            "\($0) schickt einen Code dorthin, wo Sie bekannt sind. Nach einer Nummer oder Adresse fragt hier niemand."
        },
        codeButton: {
            switch $0 {
            case .sms: "Code per SMS schicken"
            case .voice: "Mit dem Code anrufen"
            case .email: "Code per E-Mail schicken"
            case .app: "Code an meine App schicken"
            }
        },
        codeSent: { channel, brand, span in
            switch channel {
            case .sms: "\(brand) schickt Ihnen eine SMS. Der Code darin gilt \(span)."
            case .voice: "\(brand) ruft Sie an. Der Code, den Sie hören, gilt \(span)."
            case .email: "\(brand) schickt Ihnen eine E-Mail. Der Code darin gilt \(span)."
            case .app: "\(brand) hat Ihrer App eine Nachricht geschickt. Der Code darin gilt \(span)."
            }
        },
        codeLabel: "Code",
        codeHint: "6 bis 8 Ziffern. Einfügen geht auch.",
        codeSubmit: "Weiter",
        codeAgain: "Neuen Code schicken",
        wrongCode: "Dieser Code stimmt nicht. Vergleichen Sie ihn mit der letzten Nachricht.",
        codeExpired: "Dieser Code ist inzwischen zu alt. Lassen Sie sich einen neuen schicken.",
        notDelivered:
            "Der Code ließ sich nicht schicken. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.",
        tooMany: {
            "Zu viele Versuche. Bitte warten Sie \($0), oder nehmen Sie einen anderen Weg. Ihr Platz bleibt erhalten."
        },
        signInHeading: "Anmelden",
        signIn: { "Mit \($0) anmelden" },
        signInHint: { "Sie melden sich auf der Seite von \($0) an, nicht hier. Ihr Passwort bleibt dort." },
        otherAccount: "Das ist ein anderes Konto als das, um das es geht. Melden Sie sich mit dem richtigen an.")
}
