import HandoffModel

extension PageTexts.SessionParts {
    static let english = Self(
        channelTerm: "Where you talk",
        channel: {
            switch $0 {
            case .webChat: "Chat on the website"
            case .whatsApp: "WhatsApp"
            case .messenger: "Messenger"
            case .xMessages: "Direct messages on X"
            case .appleMessages: "Apple Messages"
            case .callBack: "Call-back"
            case .email: "E-mail"
            }
        },
        shownHeading: "What you have shown",
        what: {
            switch $0 {
            case .author: "You are the author of the post"
            case .recognised: "Your answers fit the account"
            case .account: "You are the account holder"
            }
        },
        method: {
            switch $0 {
            case .privateLink: "Personal link by direct message"
            case .directMessageCode: "Code by direct message"
            case .echo: "Two words in your thread"
            case .platformSignIn: "Sign-in at the network"
            case .channelIdentity: "Sender in the private channel"
            case .agentAttested: "Confirmed by an agent"
            case .facts(let right, let count): "Answers: \(right) of \(count)"
            case .oneTimeCode(.sms): "Code by text message"
            case .oneTimeCode(.voice): "Code by telephone"
            case .oneTimeCode(.email): "Code by e-mail"
            case .oneTimeCode(.app): "Code in the app"
            case .signIn: "Sign-in with the brand"
            case .contactCentre: "Checked by an agent"
            }
        },
        until: "until",
        pairHeading: "Is it really the brand?",
        pairLead: { "Before you answer anything, whoever speaks for \($0) must say these two words first:" },
        pairWarning: "If they don’t, or say others, don’t answer, and hang up.",
        pairWrong: "They said other words",
        pairRenew: "New words",
        pairReported: { "Thank you. Don’t tell them anything. \($0) has been told that somebody may be pretending." },
        call: "I’d rather call",
        callHeading: "Your code for the call",
        callLead: { "Call \($0) on a number that you know already, and say these letters when you are asked:" },
        callValidity: { "Good for another \($0). It shows who you are, so say it on this call only." },
        stillWaiting: "I’m still waiting",
        nudged: { "\($0) has been reminded that you are waiting." },
        stepUp: "Show that the account is yours",
        carry: "Continue in another browser or device",
        ratingQuestion: { "How did \($0) do?" },
        ratingMarks: ["very badly", "badly", "all right", "well", "very well"],
        ratingButton: "Send",
        ratingThanks: "Thank you for your answer.",
        notMe: "This isn’t my conversation",
        notMeHeading: "Isn’t this your conversation?",
        notMeLead: {
            "Then end it here. \($0) learns that it reached somebody else, and nothing more is shown in this browser."
        },
        notMeButton: "It isn’t mine: end it",
        notMeBack: "It is mine: go back")
}
