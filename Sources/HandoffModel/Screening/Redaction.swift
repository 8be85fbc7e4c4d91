extension PersonalDataKind {
    /// What stands in the text in place of what was found. Nothing of a card is kept, not even its last digits.
    var mark: String {
        switch self {
        case .card: "[card]"
        case .iban: "[iban]"
        case .email: "[email]"
        case .phone: "[phone]"
        case .nationalId: "[national id]"
        case .dateOfBirth: "[date of birth]"
        case .account: "[account]"
        case .bankAccount: "[bank account]"
        case .booking: "[booking]"
        case .meter: "[meter]"
        case .document: "[document]"
        case .plate: "[plate]"
        case .address: "[address]"
        case .device: "[device]"
        case .credential: "[secret]"
        }
    }
}

extension Scan {
    /// What was found, in terms of the original `text`.
    func screening(of text: String) -> Screening {
        let claims = claims.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let findings = findings(claims, in: text)
        return Screening(
            findings: findings, redacted: redact(text, findings), advice: Advice.on(findings))
    }

    /// The claims with offsets in bytes and in scalars, by one walk over the text.
    private func findings(_ claims: [Claim], in text: String) -> [Finding] {
        var (byte, scalar) = (0, 0)
        var rest = text.unicodeScalars.makeIterator()
        func scalars(upTo offset: Int) -> Int {
            while byte < offset, let next = rest.next() {
                byte += UTF8.width(next)
                scalar += 1
            }
            return scalar
        }
        return claims.map { claim in
            let range = self.text.original(claim.range)
            let characters = scalars(upTo: range.lowerBound)..<scalars(upTo: range.upperBound)
            return Finding(
                kind: claim.kind, scheme: claim.scheme, range: range, characters: characters,
                confidence: claim.confidence)
        }
    }

    private func redact(_ text: String, _ findings: [Finding]) -> String {
        let (bytes, marked) = (text.utf8, findings.filter { $0.confidence != .possible })
        guard !marked.isEmpty else { return text }
        var redacted = ""
        var from = bytes.startIndex
        var offset = 0
        for finding in marked {
            let start = bytes.index(from, offsetBy: finding.range.lowerBound - offset)
            redacted += text[from..<start]
            redacted += finding.kind.mark
            from = bytes.index(start, offsetBy: finding.range.count)
            offset = finding.range.upperBound
        }
        redacted += text[from...]
        return redacted
    }
}
