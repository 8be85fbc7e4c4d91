import HandoffModel

extension PageTexts.SessionParts {
    static let german = Self(
        channelTerm: "Wo Sie sprechen",
        channel: {
            switch $0 {
            case .webChat: "Chat auf der Website"
            case .whatsApp: "WhatsApp"
            case .messenger: "Messenger"
            case .xMessages: "Direktnachrichten auf X"
            case .appleMessages: "Apple Nachrichten"
            case .callBack: "Rückruf"
            case .email: "E-Mail"
            }
        },
        shownHeading: "Was Sie gezeigt haben",
        what: {
            switch $0 {
            case .author: "Der Beitrag ist von Ihnen"
            case .recognised: "Ihre Antworten passen zum Konto"
            case .account: "Das Konto ist Ihres"
            }
        },
        method: {
            switch $0 {
            case .privateLink: "Persönlicher Link per Direktnachricht"
            case .directMessageCode: "Code per Direktnachricht"
            case .echo: "Zwei Wörter unter Ihrem Beitrag"
            case .platformSignIn: "Anmeldung beim Netzwerk"
            case .channelIdentity: "Absender im privaten Kanal"
            case .agentAttested: "Vom Kundenservice bestätigt"
            case .facts(let right, let count): "Antworten: \(right) von \(count)"
            case .oneTimeCode(.sms): "Code per SMS"
            case .oneTimeCode(.voice): "Code per Anruf"
            case .oneTimeCode(.email): "Code per E-Mail"
            case .oneTimeCode(.app): "Code in der App"
            case .signIn: "Anmeldung bei der Marke"
            case .contactCentre: "Vom Kundenservice geprüft"
            }
        },
        until: "bis",
        pairHeading: "Ist das wirklich die Marke?",
        pairLead: { "Bevor Sie etwas beantworten: Wer für \($0) spricht, muss zuerst diese zwei Wörter sagen:" },
        pairWarning: "Wenn nicht, oder wenn es andere sind: Antworten Sie nicht, und legen Sie auf.",
        pairWrong: "Es waren andere Wörter",
        pairRenew: "Neue Wörter",
        pairReported: {
            "Danke. Sagen Sie dort nichts. \($0) weiß jetzt, dass vielleicht jemand in falschem Namen spricht."
        },
        call: "Ich rufe lieber an",
        callHeading: "Ihr Code für den Anruf",
        callLead: {
            "Rufen Sie \($0) unter einer Nummer an, die Sie schon kennen, und nennen Sie diese Buchstaben, wenn Sie danach"
                + " gefragt werden:"
        },
        callValidity: { "Gilt noch \($0). Er zeigt, wer Sie sind: Nennen Sie ihn nur bei diesem Anruf." },
        stillWaiting: "Ich warte noch",
        nudged: { "\($0) wurde daran erinnert, dass Sie warten." },
        stepUp: "Zeigen, dass das Konto Ihres ist",
        carry: "In einem anderen Browser oder Gerät weitermachen",
        ratingQuestion: { "Wie gut hat \($0) Ihnen geholfen?" },
        ratingMarks: ["sehr schlecht", "schlecht", "mittelmäßig", "gut", "sehr gut"],
        ratingButton: "Absenden",
        ratingThanks: "Danke für Ihre Antwort.",
        notMe: "Das ist nicht mein Gespräch",
        notMeHeading: "Ist das nicht Ihr Gespräch?",
        notMeLead: {
            "Dann beenden Sie es hier. \($0) erfährt, dass jemand anderes erreicht wurde, und in diesem Browser wird"
                + " nichts mehr gezeigt."
        },
        notMeButton: "Nicht meins: beenden",
        notMeBack: "Doch meins: zurück")
}
