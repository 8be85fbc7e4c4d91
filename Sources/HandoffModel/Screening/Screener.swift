/// Finds personal data in free text: by its own form (cards, IBANs, e-mail and postal addresses, telephones, national
/// numbers, the brand's account numbers) or by the label beside it (accounts, banks, bookings, meters, documents, plates,
/// secrets, dates of birth).
///
/// Pure and linear: every character is looked at a bounded number of times, whatever the text; nothing recurses and
/// nothing traps. It reads through separators, accents, full-width and other scripts' digits, invisible characters and
/// number words. Numbers without a form or a word that says what they are stay untouched.
package struct Screener: Sendable {
    package let accountPatterns: [AccountPattern]
    private let hasPatternsWithoutDigits: Bool
    private let labels: LabelTable
    private let own: OwnContactTable

    /// - Parameters:
    ///   - labels: the brand's own, beside the common ones.
    ///   - own: what is never reported.
    package init(
        accountPatterns: [AccountPattern] = [], labels: [BrandLabels] = [], own: OwnContacts = OwnContacts()
    ) {
        self.accountPatterns = accountPatterns
        hasPatternsWithoutDigits = accountPatterns.contains { !$0.hasDigits }
        self.own = OwnContactTable(own)
        self.labels = labels.isEmpty ? .common : LabelTable(own: labels)
    }

    /// - Parameters:
    ///   - text: any text of up to 4 GiB.
    ///   - question: the message that this one answers: after "which account number?" a number alone is one.
    package func screen(_ text: String, answering question: String? = nil) -> Screening {
        guard mayHold(text) else { return Screening(findings: [], redacted: text, advice: []) }
        return scan(text, answering: question.map(asked) ?? []).screening(of: text)
    }

    /// The whole scan, for the tests that count its work.
    func scan(_ text: String, answering asked: Set<LabelKind> = []) -> Scan {
        let scan = Scan(text, own: own)
        guard mayHold(scan) else { return scan }
        var searched = searched(scan)
        if !asked.isEmpty { searched.findAnswer(to: asked) }
        return searched
    }

    /// What a message asks for.
    private func asked(in question: String) -> Set<LabelKind> {
        let reader = RequestReader(question)
        let kinds = reader.requests().compactMap { LabelKind(labelling: $0.kind) }
        return Set(kinds).union(reader.asksForNumber ? [.account] : [])
    }

    /// The same by the bytes of the text, before it is folded; true where that cannot be told.
    func mayHold(_ text: String) -> Bool { hasPatternsWithoutDigits || QuickLook.mayHold(text) }

    /// Whether a text can hold anything that is looked for: most posts have neither a digit, nor a sign of an address, nor a
    /// word for a secret.
    func mayHold(_ scan: Scan) -> Bool {
        scan.text.hasDigits || scan.hasAtSigns || scan.text.hasSecretWords || hasPatternsWithoutDigits
    }

    func searched(_ scan: consuming Scan) -> Scan {
        scan.findLinks()
        scan.readCues(labels: labels)
        scan.findEmails()
        scan.wallLinks()
        scan.findIBANs()
        scan.readDigitGroups()
        scan.findCards()
        for pattern in accountPatterns { scan.findAccounts(pattern) }
        scan.findBirths()
        scan.findBankAccounts()
        // Numbers of the tax and health offices have names of their own where their check digits hold.
        scan.findLabelled { $0 != .person }
        scan.findNationalIds()
        scan.findLabelled { $0 == .person }
        scan.findAddresses()
        scan.findPhones()
        return scan
    }
}
