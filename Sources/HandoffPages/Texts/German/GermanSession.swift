import HandoffModel

extension PageTexts.Session {
    static let german = Self(
        stage: { stage, brand in
            switch stage {
            case .waiting:
                Stage(
                    status: "Wartet auf den Kundenservice", heading: "Sie sind mit \(brand) verbunden",
                    next: [
                        "Der nächste freie Platz im Kundenservice übernimmt. Sie müssen nichts tun und nicht alles"
                            + " noch einmal erklären: Das bisherige Gespräch liegt dort vor.",
                        "Sie können diese Seite schließen. Öffnen Sie sie im selben Browser wieder, um den Stand zu"
                            + " sehen.",
                    ])
            case .withAgent:
                Stage(
                    status: "In Bearbeitung", heading: "\(brand) kümmert sich darum",
                    next: ["Ihre Anfrage ist beim Kundenservice und wird bearbeitet. Neues erscheint hier."])
            case .closed(.resolved):
                Stage(
                    status: "Abgeschlossen: gelöst", heading: "Ihre Anfrage ist abgeschlossen",
                    next: [
                        "\(brand) hat sie als gelöst vermerkt. Wenn das nicht stimmt, antworten Sie in der"
                            + " Unterhaltung, in der Sie den Link bekommen haben, und nennen Sie das Aktenzeichen"
                            + " unten."
                    ])
            case .closed(.unresolved):
                Stage(
                    status: "Abgeschlossen: nicht gelöst", heading: "Ihre Anfrage ist abgeschlossen",
                    next: [
                        "Sie konnte hier nicht gelöst werden. Wenn Sie sie weiterverfolgen möchten, antworten Sie"
                            + " in der Unterhaltung, in der Sie den Link bekommen haben, und nennen Sie das"
                            + " Aktenzeichen unten."
                    ])
            case .closed(.abandoned):
                Stage(
                    status: "Abgeschlossen: keine Antwort", heading: "Ihre Anfrage ist abgeschlossen",
                    next: [
                        "\(brand) konnte Sie nicht mehr erreichen. Wenn Sie noch Hilfe brauchen, antworten Sie in"
                            + " der Unterhaltung, in der Sie den Link bekommen haben."
                    ])
            case .closed(.duplicate):
                Stage(
                    status: "Abgeschlossen: läuft woanders weiter", heading: "Ihre Anfrage läuft woanders weiter",
                    next: ["\(brand) hat dazu schon eine andere Anfrage von Ihnen und antwortet Ihnen dort."])
            case .ended:
                Stage(
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
        asOf: "Stand:")
}
