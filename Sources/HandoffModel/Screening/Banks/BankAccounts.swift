extension Scan {
    /// Finds bank accounts that their own form or check digits show: RIB, CCC, CLABE, and a sort code before an account.
    mutating func findBankAccounts() {
        for first in groups.indices where !isClaimed(groups[first]) {
            if let last = checkedAccount(from: first) {
                claim(span(first...last), as: .bankAccount, .certain)
            } else if let last = sortCodeAndAccount(from: first) {
                claim(span(first...first + 2), as: .bankAccount, .likely)
                claim(span(last...last), as: .bankAccount, .likely)
            }
        }
    }

    /// The last group of a RIB, a CCC or a CLABE that begins with group `first`.
    private mutating func checkedAccount(from first: Int) -> Int? {
        var (digits, last, found) = (Digits(), first, Int?.none)
        var grouping: Grouping = 0
        while last < groups.count, last == first || groups[last].gap.isSubset(of: .plain), !isClaimed(groups[last]) {
            guard digits.count + groups[last].size <= 23 else { break }
            append(groups[last], to: &digits)
            grouping.append(groups[last].size)
            if isCheckedAccount(digits, grouping, first...last) { found = last }
            last += 1
        }
        work += digits.count + 1
        guard let found, standsAlone(first...found), !isAttached(span(first...found), except: []) else { return nil }
        return found
    }

    private func isCheckedAccount(_ digits: Digits, _ grouping: Grouping, _ indices: ClosedRange<Int>) -> Bool {
        switch digits.count {
        case 23: CheckDigits.rib(digits)
        case 20: CheckDigits.ccc(digits) && (grouping == 0x442A || hasAccountLabel(near: span(indices)))
        case 18: CheckDigits.clabe(digits) && hasAccountLabel(near: span(indices))
        default: false
        }
    }

    /// Whether a word for an account or a bank stands within 60 units before or 40 after `range`.
    private func hasAccountLabel(near range: Range<Int>) -> Bool {
        hasLabel(in: range.lowerBound - 60..<range.upperBound + 40) { $0 == .account || $0.isBank }
    }

    /// Whether a label of a kind that `isWanted` lies in `window`; by bisection.
    func hasLabel(in window: Range<Int>, _ isWanted: (LabelKind) -> Bool) -> Bool {
        var (low, high) = (0, labels.count)
        while low < high {
            let middle = (low + high) / 2
            if labels[middle].range.lowerBound < window.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < labels.count, labels[low].range.lowerBound < window.upperBound {
            if isWanted(labels[low].kind) { return true }
            low += 1
        }
        return false
    }

    /// The group of an account of eight digits after a sort code, `20-00-00`, that begins with group `first`. Between them
    /// stands nothing, or a word for an account. Source: Vocalink, Validating Account Numbers (the shape; the modulus table
    /// is published anew every few months, so it is not checked).
    private mutating func sortCodeAndAccount(from first: Int) -> Int? {
        guard first + 3 < groups.count, (first...first + 2).allSatisfy({ groups[$0].size == 2 }),
            groups[first + 1].gap == .dash, groups[first + 2].gap == .dash, groups[first + 3].size == 8,
            !isClaimed(groups[first + 3]), !isAttached(span(first...first + 2), except: [])
        else { return nil }
        let between = groups[first + 2].upperBound..<groups[first + 3].lowerBound
        work += min(between.count, 32)
        let code = span(first...first + 2)
        let isLabelled = hasLabel(in: code.lowerBound - 60..<between.upperBound) { $0 == .account || $0.isBank }
        if between.count <= 4 {
            let date = DateReader(text: text).date(at: code.lowerBound)
            let isPaid = date != nil && isPayment(before: code.lowerBound)
            return isLabelled || isPaid
                || (date == nil && distance(back: code.lowerBound, to: .reference, reach: 24) == nil)
                ? first + 3 : nil
        }
        guard between.count <= 32 else { return nil }
        let isNamed = between.contains { text[$0] == "a" && text[$0 + 1] == "c" && !isInsideWord($0) }
        return isNamed || hasLabel(in: between) { $0 == .account || $0.isBank } ? first + 3 : nil
    }

    /// Whether one of the six words before `index` speaks of a payment, so that `11-02-33` is no date.
    private func isPayment(before index: Int) -> Bool {
        var index = index
        for _ in 0..<6 {
            guard let word = wordBefore(index, atMost: 3) else { return false }
            if paymentWords.contains(Word(stemming: text.units[word])) { return true }
            index = word.lowerBound
        }
        return false
    }

    /// The code with the account right behind it: `20-00-00 55779911`, `37040044 / 532013000`.
    func accountBehind(_ code: Range<Int>, _ kind: LabelKind) -> Range<Int>? {
        guard let length = kind.codeLength else { return nil }
        if code.count(where: { text[$0].isDigit }) > length { return code }
        var start = code.upperBound
        while start - code.upperBound < 4, " /,-|:.".utf8.contains(text[start]) { start += 1 }
        var end = start
        while end - start < 13, text[end].isDigit { end += 1 }
        return (5...12).contains(end - start) && !goesOn(at: end) ? code.lowerBound..<end : nil
    }

    /// Sort codes and the like count where an account was found beside them.
    mutating func claimBankCodes() {
        if bankCodes.isEmpty { return }
        let accounts = claims.filter { $0.kind == .bankAccount }.map(\.range.lowerBound).sorted()
        var next = 0
        for code in bankCodes where text[code.lowerBound] != .wall {  // in the order of the text, as the accounts are
            while next < accounts.count, accounts[next] < code.lowerBound - 90 { next += 1 }
            if next < accounts.count, accounts[next] < code.upperBound + 90 { claim(code, as: .bankAccount, .likely) }
        }
    }
}

private let paymentWords = Set(
    "pay paid payment payments refund refunds refunded transfer transferred money cash deposit bacs".split(
        separator: " "
    )
    .map { Word(folding: $0) })
