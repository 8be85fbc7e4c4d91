extension PageTexts.Notice {
    static let german = Self(
        said: { kind in
            switch kind {
            case .expired:
                Said(
                    heading: "Dieser Link ist abgelaufen",
                    said: "Zu Ihrer Sicherheit gelten Links nur eine begrenzte Zeit.",
                    steps: [
                        "Antworten Sie dort, wo Sie den Link gefunden haben, und bitten Sie um einen neuen. Eine"
                            + " Nachricht genügt."
                    ])
            case .notOurs:
                Said(
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
                Said(
                    heading: "Dieser Link wurde schon benutzt",
                    said: "Das Gespräch wurde in einem anderen Browser oder auf einem anderen Gerät geöffnet.",
                    steps: [
                        "Wenn Sie das waren, machen Sie dort weiter.",
                        "Wenn nicht, sagen Sie der Marke sofort Bescheid, in der Unterhaltung, in der Sie den Link"
                            + " bekommen haben.",
                    ])
            case .replaced:
                Said(
                    heading: "Es gibt einen neueren Link", said: "Dieser wurde ersetzt und gilt nicht mehr.",
                    steps: ["Nehmen Sie den letzten Link aus der Unterhaltung mit der Marke."])
            case .closed:
                Said(
                    heading: "Dieses Gespräch ist beendet",
                    said: "Der Link gehört zu einer abgeschlossenen Anfrage.",
                    steps: [
                        "Wenn Sie noch Hilfe brauchen, antworten Sie dort, wo Sie den Link gefunden haben, und"
                            + " bitten Sie um einen neuen."
                    ])
            case .signedOut:
                Said(
                    heading: "Hier ist kein Gespräch offen",
                    said: "In diesem Browser läuft kein Gespräch, oder es ist beendet.",
                    steps: [
                        "Öffnen Sie den Link aus der Antwort noch einmal in diesem Browser.",
                        "Wenn Sie in einem anderen Browser oder in einer App begonnen haben, machen Sie dort"
                            + " weiter.",
                    ])
            case .askedForNew:
                Said(
                    heading: "Sie haben um einen neuen Link gebeten",
                    said: "Die Marke weiß Bescheid. Sie müssen nichts schreiben.",
                    steps: [
                        "Sehen Sie in der Unterhaltung nach, in der Sie den alten gefunden haben.",
                        "Sie können diese Seite schließen.",
                    ])
            case .carriedAway:
                Said(
                    heading: "Sie haben an einem anderen Ort weitergemacht", said: "Hier ist es deshalb zu Ende.",
                    steps: [
                        "Machen Sie im anderen Browser oder Gerät weiter.",
                        "Wenn Sie das nicht waren, sagen Sie der Marke sofort Bescheid, in der Unterhaltung, in der Sie den"
                            + " Link bekommen haben.",
                    ])
            case .forgotten:
                Said(
                    heading: "Danke, dieser Browser hat es vergessen",
                    said: "Für die Person, die den Beitrag geschrieben hat, ändert sich nichts.",
                    steps: [
                        "Sie können diese Seite schließen.",
                        "Wenn er doch von Ihnen ist, öffnen Sie den Link noch einmal.",
                    ])
            case .endedHere:
                Said(
                    heading: "Das Gespräch ist hier beendet",
                    said: "Die Marke weiß, dass sie jemand anderen erreicht hat.",
                    steps: [
                        "Sie können diese Seite schließen.",
                        "Wenn das ein Versehen war, antworten Sie in der Unterhaltung, in der Sie den Link bekommen haben, und"
                            + " bitten Sie um einen neuen.",
                    ])
            case .badRequest(.unreadable):
                Said(
                    heading: "Das konnten wir nicht lesen",
                    said: "Im Formular fehlte etwas, oder es kam beschädigt an.",
                    steps: [
                        "Gehen Sie zurück, füllen Sie es neu aus und schicken Sie es noch einmal. Es ist nichts"
                            + " verloren."
                    ])
            case .badRequest(.stale):
                Said(
                    heading: "Diese Seite war veraltet", said: "Sie war zu lange offen, oder in einem zweiten Tab.",
                    steps: [
                        "Öffnen Sie den Link aus der Antwort noch einmal und wiederholen Sie den letzten Schritt."
                            + " Es ist nichts verloren."
                    ])
            case .badRequest(.cookieMissing):
                Said(
                    heading: "Ihr Browser hat sich Ihren Platz nicht gemerkt",
                    said: "Diese Seite braucht ein Cookie. Es sagt nur, dass Sie es noch sind.",
                    steps: [
                        "Erlauben Sie Cookies für diese Seite, oder öffnen Sie den Link in Ihrem gewohnten Browser"
                            + " statt in einer App.",
                        "Drücken Sie dann noch einmal den Knopf. Der Link gilt weiter.",
                    ])
            case .badRequest(.tooLarge):
                Said(
                    heading: "Das war zu viel auf einmal",
                    said: "Das Formular enthielt mehr, als wir annehmen können.",
                    steps: ["Gehen Sie zurück, kürzen Sie es und schicken Sie es noch einmal."])
            case .badRequest(.noSuchPage):
                Said(
                    heading: "Hier ist nichts", said: "Die Adresse ist vielleicht unvollständig oder vertippt.",
                    steps: ["Öffnen Sie den Link aus der Antwort der Marke noch einmal."])
            case .busy(let seconds):
                Said(
                    heading: "Einen Moment bitte", said: "Im Augenblick kommen zu viele Anfragen an.",
                    steps: [
                        "Versuchen Sie es in \(seconds) \(seconds == 1 ? "Sekunde" : "Sekunden") noch einmal. Ihr"
                            + " Link bleibt gültig."
                    ])
            case .fault:
                Said(
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
        request: "Nummer dieser Anfrage")
}
