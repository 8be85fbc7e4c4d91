import HandoffModel

extension PageTexts {
    /// The ways to show that the post is the claimant's, beside the code.
    struct Ways: Sendable {
        let codeHeading: String
        /// Where the code is not among the ways, and where it is.
        let waysHeading: String
        let otherWaysHeading: String
        let echoOffer: String
        let echoButton: String
        let echoHeading: String
        let echoLead: @Sendable (_ network: String) -> String
        let echoSafety: String
        let echoPosted: String
        let echoNotSeen: String
        let echoCrowded: String
        let signIn: @Sendable (_ network: String) -> String
        let signInHint: String
        let signInFailed: String
        let otherAccount: String
        let leave: String
        let leaveHint: String
        let noWay: ByBrand
    }

    /// The steps that show that the account is the customer's.
    struct Verify: Sendable {
        let heading: String
        let lead: ByBrand
        let sessionLead: ByBrand
        let neverAsked: ByBrand
        let noWay: ByBrand
        let back: String
        let factsHeading: @Sendable (_ needed: Int, _ count: Int) -> String
        let factsKept: String
        let factsButton: String
        let factsDisagree: String
        let postcode: String
        let dateOfBirth: String
        let dateHint: String
        let phoneLast4: String
        let surname: String
        let orderLast4: String
        let last4Hint: String
        let codeHeading: String
        let codeOffer: ByBrand
        let codeButton: @Sendable (NotifierSettings.Channel) -> String
        let codeSent: @Sendable (NotifierSettings.Channel, _ brand: String, _ span: String) -> String
        let codeLabel: String
        let codeHint: String
        let codeSubmit: String
        let codeAgain: String
        let wrongCode: String
        let codeExpired: String
        let notDelivered: String
        let tooMany: @Sendable (_ span: String) -> String
        let signInHeading: String
        let signIn: @Sendable (_ name: String) -> String
        let signInHint: @Sendable (_ name: String) -> String
        let otherAccount: String
    }

    /// What stands on a session's page beside its state.
    struct SessionParts: Sendable {
        let channelTerm: String
        let channel: @Sendable (Terms.Channel) -> String
        let shownHeading: String
        let what: @Sendable (SessionPage.Shown.What) -> String
        let method: @Sendable (SessionPage.Shown.Method) -> String
        let until: String
        let pairHeading: String
        let pairLead: ByBrand
        let pairWarning: String
        let pairWrong: String
        let pairRenew: String
        let pairReported: ByBrand
        let call: String
        let callHeading: String
        let callLead: ByBrand
        let callValidity: @Sendable (_ span: String) -> String
        let stillWaiting: String
        let nudged: ByBrand
        let stepUp: String
        let carry: String
        let ratingQuestion: ByBrand
        /// From 1, the worst, to 5.
        let ratingMarks: [String]
        let ratingButton: String
        let ratingThanks: String
        let notMe: String
        let notMeHeading: String
        let notMeLead: ByBrand
        let notMeButton: String
        let notMeBack: String
    }
}
