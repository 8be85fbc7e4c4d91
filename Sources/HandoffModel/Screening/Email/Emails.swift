extension Scan {
    /// Finds e-mail addresses, plain and disguised: `john.doe@example.com`, `john @ gmail . com`, `john (at) web [dot] de`,
    /// "john at gmail dot com", in the spelled forms of English, Spanish, French and German, also inside links.
    ///
    /// A local part has 64 characters at most and a domain 253 (RFC 5321, 4.5.3.1), so every sign costs a bounded look
    /// around it.
    mutating func findEmails() {
        var index = 0
        while index < text.count {
            guard let sign = atSign(at: index) else {
                index += 1
                continue
            }
            if let (range, confidence) = email(around: sign), range.upperBound > index {
                claim(range, as: .email, confidence)
                index = range.upperBound
            } else {
                index = max(index + 1, sign.range.upperBound - 1)
            }
        }
    }

    private mutating func email(around sign: AtSign) -> (Range<Int>, Confidence)? {
        guard let domain = emailDomain(from: sign) else { return nil }
        work += domain.range.upperBound - sign.range.lowerBound
        guard let local = emailLocal(before: sign, spelled: domain.isSpelled) else { return nil }
        work += local.count
        let range = local.lowerBound..<domain.range.upperBound
        guard let confidence = confidence(local: local, sign: sign, domain: domain) else { return nil }
        let name = text.word(local)
        if !domain.isProvider, local.count <= 16, roleMailboxes.contains(name) { return (range, .possible) }
        return (range, confidence)
    }

    /// Nil when this is prose ("look at amazon dot com"), a fediverse handle, a file name or an address of a repository.
    private func confidence(local: Range<Int>, sign: AtSign, domain: EmailDomain) -> Confidence? {
        let name = text.word(local)
        let before = text[local.lowerBound - 1]
        if before == "@" || (before == "/" && text[local.lowerBound - 2] == "/") { return nil }
        if name == "git", text[domain.range.upperBound] == ":" { return nil }
        if sign.form == .plain {
            let isTight = domain.range.lowerBound == sign.range.upperBound && local.upperBound == sign.range.lowerBound
            if isTight { return domain.isComplete ? .certain : domain.isProvider ? .likely : nil }
            if isHandle(sign, domain), !domain.isComplete || !domain.endsKnown { return nil }
            if text[local.upperBound - 1] == "." { return nil }
        }
        if proseBeforeAt.contains(name), local.count <= 16 { return nil }
        // "details at acme.example": a page of the brand, not a mailbox.
        if sign.form == .word, !domain.isSpelled, text.units[local].allSatisfy(\.isLetter), isOwnHost(domain.range) {
            return nil
        }
        let isCued = isCued(local.lowerBound..<domain.range.upperBound, by: .email)
        guard domain.isComplete else { return domain.isProvider && isCued ? .likely : nil }
        if domain.isProvider || isCued || sign.form == .bracketed { return .likely }
        let looksLikeName = text.units[local].contains { $0.isDigit || ".-_+".utf8.contains($0) }
        // "I am at work.please": only common endings after a word for @ and a plain dot
        if sign.form == .word, !domain.isSpelled, !domain.endsKnown { return nil }
        if looksLikeName || domain.isSpelled { return .likely }
        return sign.form == .plain && !isHandle(sign, domain) && !isProse(local) ? .likely : nil
    }

    /// "I agree, @Yahoo", "follow @brand.official": a blank before the sign and none after it.
    private func isHandle(_ sign: AtSign, _ domain: EmailDomain) -> Bool {
        text[sign.range.lowerBound - 1].isBlank && domain.range.lowerBound == sign.range.upperBound
    }

    /// Whether the words before the address make it a place: "shop at …", "find us on the site at …".
    private func isProse(_ local: Range<Int>) -> Bool {
        var end = local.lowerBound
        while text[end - 1] == " " { end -= 1 }
        var start = end
        while text[start - 1].isLetter, end - start < 16 { start -= 1 }
        return end > start && proseBeforeAt.contains(text.word(start..<end))
    }
}
