import HandoffModel

extension PageTexts.Ways {
    static let english = Self(
        codeHeading: "Or enter the code",
        waysHeading: "How you can show it",
        otherWaysHeading: "Other ways",
        echoOffer: "Without a code: you get two words and post them as a comment in your own thread.",
        echoButton: "Show me two words",
        echoHeading: "Post these two words",
        echoLead: { "Post exactly these two words as a comment in your own thread on \($0), from your own account:" },
        echoSafety: "They are not a secret. They only show that you and the author of the post are the same person, and"
            + " they are good for nothing else. You can delete the comment afterwards.",
        echoPosted: "I have posted them",
        echoNotSeen: "We haven’t seen the two words yet. It can take a minute or two. Check that nothing else stands in"
            + " the comment.",
        echoCrowded:
            "Many people have opened this link, so there are no two words to give out. Please use another way.",
        signIn: { "Sign in with \($0)" },
        signInHint: "You sign in there, not here. We learn which account it is and nothing more, and post nothing.",
        signInFailed: "The sign-in didn’t work or was cancelled. Nothing has been lost: try again or use another way.",
        otherAccount: "That is not the account that wrote the post. Sign in with the one that did, or use another way.",
        leave: "This isn’t mine",
        leaveHint: "You pressed the button by mistake? Then this browser forgets it.",
        noWay: { "There is no way to show it here. Reply to \($0) where you found the link and ask for help." })
}

extension PageTexts.Verify {
    static let english = Self(
        heading: "Show that the account is yours",
        lead: { "\($0) asks for this before talking about your account." },
        sessionLead: { "\($0) asks for this before the next step. Your conversation stays open meanwhile." },
        neverAsked: { "Nobody asks you for a full account number or a password here, and \($0) does not need them." },
        noWay: { "There is no way to show it here just now. \($0) can help you in the conversation." },
        back: "Back to the conversation",
        factsHeading: { needed, count in
            count == 1
                ? "Answer this question"
                : needed == count
                    ? "Answer these \(count) questions" : "\(needed) of these \(count) answers are enough"
        },
        factsKept: "Your answers are compared and not kept. Nobody gets to see them.",
        factsButton: "Compare",
        factsDisagree: "That doesn’t match what the brand has on file. We never say which answer it was. Check them, or"
            + " use another way.",
        postcode: "Postcode of your address",
        dateOfBirth: "Date of birth",
        dateHint: "Year, month and day, like 1980-12-31, where your browser offers no calendar.",
        phoneLast4: "Last 4 digits of your telephone number",
        surname: "Surname",
        orderLast4: "Last 4 characters of your latest order number",
        last4Hint: "Only these 4, not the whole number.",
        codeHeading: "A code",
        codeOffer: { "\($0) sends a code to where it knows you. No number and no address is asked for here." },
        codeButton: {
            switch $0 {
            case .sms: "Send me a text message"
            case .voice: "Call me with the code"
            case .email: "Send me an e-mail"
            case .app: "Send it to my app"
            }
        },
        codeSent: { channel, brand, span in
            switch channel {
            case .sms: "\(brand) is sending you a text message. The code in it is good for \(span)."
            case .voice: "\(brand) is calling you. The code that you hear is good for \(span)."
            case .email: "\(brand) is sending you an e-mail. The code in it is good for \(span)."
            case .app: "\(brand) has sent a message to your app. The code in it is good for \(span)."
            }
        },
        codeLabel: "Code",
        codeHint: "6 to 8 digits. You can paste it.",
        codeSubmit: "Continue",
        codeAgain: "Send a new code",
        wrongCode: "That code isn’t right. Compare it with the latest message.",
        codeExpired: "That code is too old by now. Ask for a new one.",
        notDelivered: "The code could not be sent. Try again, or use another way.",
        tooMany: { "Too many tries. Please wait \($0), or use another way. Your place is kept." },
        signInHeading: "Sign in",
        signIn: { "Sign in with \($0)" },
        signInHint: { "You sign in on the site of \($0), not here. Your password stays there." },
        otherAccount: "That is another account than the one this is about. Sign in with the right one.")
}
