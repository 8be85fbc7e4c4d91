extension PageTexts {
    /// Moving a session to another place: the old place and the new.
    struct Carry: Sendable {
        let heading: String
        let lead: @Sendable (_ span: String) -> String
        let steps: @Sendable (_ address: String) -> [String]
        let start: String
        let codeLabel: String
        let digitsLabel: String
        let digitsHint: String
        let confirm: String
        let wrongDigits: String
        let tooLate: String
        let stay: String
        let moveHeading: String
        let moveLead: String
        let codeField: String
        let codeHint: String
        let moveButton: String
        let matchLead: String
        let unknownCode: String
        let tooLateHere: String
        let notYetConfirmed: String
    }

    /// Whether something is a brand's own; and the way back from a sign-in.
    struct Check: Sendable {
        let heading: String
        let lead: String
        let label: String
        let hint: String
        let button: String
        let ours: @Sendable (CheckPage.Thing, _ brand: String) -> String
        let oursSteps: [String]
        let expired: @Sendable (CheckPage.Thing, _ brand: String) -> String
        let expiredSteps: [String]
        let notOurs: String
        let notOursSteps: [String]
        let unreadable: String
        let website: String
        let returnHeading: String
        let returnLead: @Sendable (_ name: String) -> String
        let returnButton: String
        /// Nothing is missing but the press that redeems.
        let allShown: String
    }
}
