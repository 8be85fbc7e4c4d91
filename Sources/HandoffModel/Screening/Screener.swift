/// Finds personal data in free text: cards, IBANs, e-mail addresses, telephones, national numbers, dates of birth, and
/// the brand's own account numbers.
///
/// Pure and linear: every character is looked at a bounded number of times, whatever the text; nothing recurses and
/// nothing traps. It reads through separators, accents, full-width and other scripts' digits, invisible characters and
/// number words. Numbers without a form or a word that says what they are stay untouched.
package struct Screener: Sendable {
    package let accountPatterns: [AccountPattern]

    package init(accountPatterns: [AccountPattern] = []) { self.accountPatterns = accountPatterns }

    /// - Parameter text: any text of up to 4 GiB.
    package func screen(_ text: String) -> Screening { scan(text).screening(of: text) }

    /// The whole scan, for the tests that count its work.
    func scan(_ text: String) -> Scan {
        let scan = Scan(text)
        return mayHold(scan) ? searched(scan) : scan
    }

    /// Whether a text can hold anything that is looked for: most posts have neither a digit nor a sign of an address.
    func mayHold(_ scan: Scan) -> Bool {
        scan.text.hasDigits || scan.hasAtSigns || accountPatterns.contains { !$0.hasDigits }
    }

    func searched(_ scan: consuming Scan) -> Scan {
        scan.findLinks()
        scan.readCues()
        scan.findEmails()
        scan.wallLinks()
        scan.findIBANs()
        scan.readDigitGroups()
        scan.findCards()
        for pattern in accountPatterns { scan.findAccounts(pattern) }
        scan.findBirths()
        scan.findNationalIds()
        scan.findPhones()
        return scan
    }
}
