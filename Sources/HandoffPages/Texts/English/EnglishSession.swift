import HandoffModel

extension PageTexts.Session {
    static let english = Self(
        stage: { stage, brand in
            switch stage {
            case .waiting:
                Stage(
                    status: "Waiting for an agent", heading: "You’re through to \(brand)",
                    next: [
                        "The next free agent takes over. You don’t have to do anything, and you don’t have to"
                            + " explain it all again: the agent sees your conversation so far.",
                        "You may close this page. Come back with the same browser to see where it stands.",
                    ])
            case .withAgent:
                Stage(
                    status: "An agent is on it", heading: "\(brand) is taking care of it",
                    next: ["An agent has your request and is working on it. Anything new is shown here."])
            case .closed(.resolved):
                Stage(
                    status: "Closed: solved", heading: "Your request is closed",
                    next: [
                        "\(brand) has marked it as solved. If it isn’t, reply to the conversation where you got the"
                            + " link, and quote the reference below."
                    ])
            case .closed(.unresolved):
                Stage(
                    status: "Closed: not solved", heading: "Your request is closed",
                    next: [
                        "It could not be solved here. To take it further, reply to the conversation where you got"
                            + " the link, and quote the reference below."
                    ])
            case .closed(.abandoned):
                Stage(
                    status: "Closed: no answer", heading: "Your request is closed",
                    next: [
                        "\(brand) could not reach you any more. If you still need help, reply to the conversation"
                            + " where you got the link."
                    ])
            case .closed(.duplicate):
                Stage(
                    status: "Closed: continued elsewhere", heading: "Your request goes on elsewhere",
                    next: ["\(brand) already has another request of yours about this, and answers you there."])
            case .ended:
                Stage(
                    status: "Ended", heading: "This page has ended",
                    next: [
                        "For your safety it does not stay open for ever. What you have told \(brand) is kept. To go"
                            + " on, reply to the conversation where you got the link and ask for a new one."
                    ])
            }
        },
        yourTurn: { "\($0) is waiting for your answer in the conversation." },
        late: { "This takes longer than promised, and we are sorry. \($0) has been reminded of it." },
        turn: "Whose turn it is",
        you: "Yours",
        due: "Next step by",
        reference: "Reference",
        openUntil: "This page works until",
        keepOpen: "I’m still here",
        keepOpenHint: "Press this now and then while you wait, so that the page stays open.",
        refresh: "Check for news",
        asOf: "As of")
}
