import HandoffModel

extension PageTexts {
    static let german = PageTexts(
        languageName: "Deutsch",
        locale: "de_DE",
        languages: "Sprache",
        landing: Landing(
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
            never: ["Ihre Konto- oder Kundennummer", "Ein Passwort oder eine PIN", "Kartendaten oder eine Zahlung"]),
        proof: Proof(
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
            wait: {
                "Zu viele Versuche. Bitte warten Sie \($0) \($0 == 1 ? "Sekunde" : "Sekunden") und versuchen Sie es"
                    + " dann noch einmal. Ihr Link bleibt gültig."
            },
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
            }),
        session: Session(
            stage: { stage, brand in
                switch stage {
                case .waiting:
                    Session.Stage(
                        status: "Wartet auf den Kundenservice", heading: "Sie sind mit \(brand) verbunden",
                        next: [
                            "Der nächste freie Platz im Kundenservice übernimmt. Sie müssen nichts tun und nicht alles"
                                + " noch einmal erklären: Das bisherige Gespräch liegt dort vor.",
                            "Sie können diese Seite schließen. Öffnen Sie sie im selben Browser wieder, um den Stand zu"
                                + " sehen.",
                        ])
                case .withAgent:
                    Session.Stage(
                        status: "In Bearbeitung", heading: "\(brand) kümmert sich darum",
                        next: ["Ihre Anfrage ist beim Kundenservice und wird bearbeitet. Neues erscheint hier."])
                case .closed(.resolved):
                    Session.Stage(
                        status: "Abgeschlossen: gelöst", heading: "Ihre Anfrage ist abgeschlossen",
                        next: [
                            "\(brand) hat sie als gelöst vermerkt. Wenn das nicht stimmt, antworten Sie in der"
                                + " Unterhaltung, in der Sie den Link bekommen haben, und nennen Sie das Aktenzeichen"
                                + " unten."
                        ])
                case .closed(.unresolved):
                    Session.Stage(
                        status: "Abgeschlossen: nicht gelöst", heading: "Ihre Anfrage ist abgeschlossen",
                        next: [
                            "Sie konnte hier nicht gelöst werden. Wenn Sie sie weiterverfolgen möchten, antworten Sie"
                                + " in der Unterhaltung, in der Sie den Link bekommen haben, und nennen Sie das"
                                + " Aktenzeichen unten."
                        ])
                case .closed(.abandoned):
                    Session.Stage(
                        status: "Abgeschlossen: keine Antwort", heading: "Ihre Anfrage ist abgeschlossen",
                        next: [
                            "\(brand) konnte Sie nicht mehr erreichen. Wenn Sie noch Hilfe brauchen, antworten Sie in"
                                + " der Unterhaltung, in der Sie den Link bekommen haben."
                        ])
                case .closed(.duplicate):
                    Session.Stage(
                        status: "Abgeschlossen: läuft woanders weiter", heading: "Ihre Anfrage läuft woanders weiter",
                        next: ["\(brand) hat dazu schon eine andere Anfrage von Ihnen und antwortet Ihnen dort."])
                case .ended:
                    Session.Stage(
                        status: "Beendet", heading: "Diese Seite ist nicht mehr aktiv",
                        next: [
                            "Zu Ihrer Sicherheit bleibt sie nicht unbegrenzt offen. Was Sie \(brand) mitgeteilt haben,"
                                + " bleibt erhalten. Wenn es weitergehen soll, antworten Sie in der Unterhaltung, in"
                                + " der Sie den Link bekommen haben, und bitten Sie um einen neuen."
                        ])
                }
            },
            yourTurn: { "\($0) wartet im Gespräch auf Ihre Antwort." },
            late: { "Es dauert länger als zugesagt, das tut uns leid. \($0) wurde daran erinnert." },
            turn: "Wer am Zug ist",
            you: "Sie",
            due: "Nächster Schritt bis",
            reference: "Aktenzeichen",
            openUntil: "Diese Seite gilt bis",
            keepOpen: "Ich bin noch da",
            keepOpenHint: "Drücken Sie hier ab und zu, während Sie warten, damit die Seite offen bleibt.",
            refresh: "Nach Neuem sehen",
            asOf: "Stand:"),
        notice: Notice(
            said: { kind in
                switch kind {
                case .expired:
                    Notice.Said(
                        heading: "Dieser Link ist abgelaufen",
                        said: "Zu Ihrer Sicherheit gelten Links nur eine begrenzte Zeit.",
                        steps: [
                            "Antworten Sie dort, wo Sie den Link gefunden haben, und bitten Sie um einen neuen. Eine"
                                + " Nachricht genügt."
                        ])
                case .notOurs:
                    Notice.Said(
                        heading: "Dieser Link ist nicht von uns",
                        said:
                            "Dieser Dienst hat ihn nicht erstellt. Er ist vielleicht unvollständig, oder jemand hat ihn"
                            + " erfunden.",
                        steps: [
                            "Geben Sie auf einer Seite, zu der so ein Link führt, keine Daten ein.",
                            "Wenn Sie ihn abgetippt oder kopiert haben, prüfen Sie, ob er vollständig ist.",
                            "Suchen Sie den Link in der Antwort vom eigenen Konto der Marke.",
                        ])
                case .alreadyUsed:
                    Notice.Said(
                        heading: "Dieser Link wurde schon benutzt",
                        said: "Das Gespräch wurde in einem anderen Browser oder auf einem anderen Gerät geöffnet.",
                        steps: [
                            "Wenn Sie das waren, machen Sie dort weiter.",
                            "Wenn nicht, sagen Sie der Marke sofort Bescheid, in der Unterhaltung, in der Sie den Link"
                                + " bekommen haben.",
                        ])
                case .replaced:
                    Notice.Said(
                        heading: "Es gibt einen neueren Link", said: "Dieser wurde ersetzt und gilt nicht mehr.",
                        steps: ["Nehmen Sie den letzten Link aus der Unterhaltung mit der Marke."])
                case .closed:
                    Notice.Said(
                        heading: "Dieses Gespräch ist beendet",
                        said: "Der Link gehört zu einer abgeschlossenen Anfrage.",
                        steps: [
                            "Wenn Sie noch Hilfe brauchen, antworten Sie dort, wo Sie den Link gefunden haben, und"
                                + " bitten Sie um einen neuen."
                        ])
                case .signedOut:
                    Notice.Said(
                        heading: "Hier ist kein Gespräch offen",
                        said: "In diesem Browser läuft kein Gespräch, oder es ist beendet.",
                        steps: [
                            "Öffnen Sie den Link aus der Antwort noch einmal in diesem Browser.",
                            "Wenn Sie in einem anderen Browser oder in einer App begonnen haben, machen Sie dort"
                                + " weiter.",
                        ])
                case .badRequest(.unreadable):
                    Notice.Said(
                        heading: "Das konnten wir nicht lesen",
                        said: "Im Formular fehlte etwas, oder es kam beschädigt an.",
                        steps: [
                            "Gehen Sie zurück, füllen Sie es neu aus und schicken Sie es noch einmal. Es ist nichts"
                                + " verloren."
                        ])
                case .badRequest(.stale):
                    Notice.Said(
                        heading: "Diese Seite war veraltet", said: "Sie war zu lange offen, oder in einem zweiten Tab.",
                        steps: [
                            "Öffnen Sie den Link aus der Antwort noch einmal und wiederholen Sie den letzten Schritt."
                                + " Es ist nichts verloren."
                        ])
                case .badRequest(.cookieMissing):
                    Notice.Said(
                        heading: "Ihr Browser hat sich Ihren Platz nicht gemerkt",
                        said: "Diese Seite braucht ein Cookie. Es sagt nur, dass Sie es noch sind.",
                        steps: [
                            "Erlauben Sie Cookies für diese Seite, oder öffnen Sie den Link in Ihrem gewohnten Browser"
                                + " statt in einer App.",
                            "Drücken Sie dann noch einmal den Knopf. Der Link gilt weiter.",
                        ])
                case .badRequest(.tooLarge):
                    Notice.Said(
                        heading: "Das war zu viel auf einmal",
                        said: "Das Formular enthielt mehr, als wir annehmen können.",
                        steps: ["Gehen Sie zurück, kürzen Sie es und schicken Sie es noch einmal."])
                case .badRequest(.noSuchPage):
                    Notice.Said(
                        heading: "Hier ist nichts", said: "Die Adresse ist vielleicht unvollständig oder vertippt.",
                        steps: ["Öffnen Sie den Link aus der Antwort der Marke noch einmal."])
                case .busy(let seconds):
                    Notice.Said(
                        heading: "Einen Moment bitte", said: "Im Augenblick kommen zu viele Anfragen an.",
                        steps: [
                            "Versuchen Sie es in \(seconds) \(seconds == 1 ? "Sekunde" : "Sekunden") noch einmal. Ihr"
                                + " Link bleibt gültig."
                        ])
                case .fault:
                    Notice.Said(
                        heading: "Bei uns ist etwas schiefgegangen",
                        said: "Es liegt nicht an Ihnen, und Ihr Link bleibt gültig.",
                        steps: [
                            "Versuchen Sie es in einer Minute noch einmal.",
                            "Wenn es wieder passiert, sagen Sie der Marke Bescheid und nennen Sie die Nummer unten.",
                        ])
                }
            },
            stepsHeading: "Was Sie tun können",
            askAgain: "Um einen neuen Link bitten",
            back: "Zurück",
            request: "Nummer dieser Anfrage"),
        times: Times(
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November",
                "Dezember",
            ],
            date: { "\($0). \($1) \($2)" },
            inMinutes: { $0 == 1 ? "in etwa einer Minute" : "in etwa \($0) Minuten" },
            inHours: { "in etwa \($0) Stunden" },
            inDays: { "in etwa \($0) Tagen" }))
}
