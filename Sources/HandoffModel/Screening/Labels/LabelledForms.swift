extension Scan {
    /// How sure it is that `value` is what its label says; nil when its form does not fit.
    func confidence(_ value: LabelledValue, _ kind: LabelKind, _ tie: LabelTie) -> Confidence? {
        let (digits, count) = (value.digits, value.count)
        switch kind {
        case .account:
            guard count <= 24 else { return nil }
            if digits.count >= 6 { return .likely }
            guard tie.isNumbered else { return digits.count >= 4 && value.letters > 0 && count >= 6 ? .likely : nil }
            return digits.count >= 4 && !isYear(digits, value) || (digits.count >= 2 && count >= 6) ? .likely : nil
        case .bank:
            return (5...23).contains(digits.count) && value.letters <= 11 ? .likely : nil
        case .sortCode, .bankleitzahl, .routing: return isBankCode(value, kind) ? .likely : nil
        case .bankWord: return nil
        case .booking: return isBooking(value, tie) ? .likely : nil
        case .meter:
            if digits.count == 13 || digits.count == 21, CheckDigits.mpan(digits) { return .certain }
            return digits.count >= (tie.isNumbered ? 5 : 7) && count <= 34 ? .likely : nil
        case .document:
            return digits.count >= (tie.isNumbered ? 4 : 6) && (6...20).contains(count) ? .likely : nil
        case .plate: return nil
        case .person: return digits.count >= 7 && (8...15).contains(count) ? .likely : nil
        case .device: return digits.count == 15 && value.letters == 0 && passesLuhn(digits) ? .certain : nil
        case .password: return nil
        case .pin: return isSecret(value, 4...8, tie) ? .likely : nil
        case .cardCode: return isSecret(value, 3...6, tie) ? .likely : nil
        case .oneTimeCode:
            guard isSecret(value, 4...8, tie) else { return nil }
            return tie.isNumbered || (tie.isLinked && value.digits.count == 6) || isSent(around: value.range)
                ? .likely : nil
        }
    }

    /// The code alone, or with its account in one piece: `20-00-00 55779911`, `021000021/1234567`.
    private func isBankCode(_ value: LabelledValue, _ kind: LabelKind) -> Bool {
        guard value.letters == 0, let length = kind.codeLength else { return false }
        let isWhole = value.digits.count == length || (length + 5...length + 12).contains(value.digits.count)
        return isWhole && (kind != .routing || CheckDigits.routing(value.digits))
    }

    private func isYear(_ digits: Digits, _ value: LabelledValue) -> Bool {
        digits.count == 4 && value.letters == 0 && (1900...2099).contains(digits.number(0, 4))
    }

    /// A few digits alone; weaker words need a link: "PIN is 4921", but not "2 PINs 2024".
    private func isSecret(_ value: LabelledValue, _ lengths: ClosedRange<Int>, _ tie: LabelTie) -> Bool {
        guard lengths.contains(value.digits.count), value.letters <= 1 else { return false }
        return value.digits.count > 2 && (!isYear(value.digits, value) || tie.isLinked)
    }

    /// Five to ten letters and digits. Without a word for a number: both, as in `K7XQ2M`.
    private func isBooking(_ value: LabelledValue, _ tie: LabelTie) -> Bool {
        guard (5...12).contains(value.count) else { return false }
        if value.letters > 0, value.digits.count > 0 { return value.pieces <= 2 }
        if value.letters > 0 { return value.count == 6 && (tie.isNumbered || tie.isLinked) }
        return value.digits.count >= (tie.isNumbered ? 5 : 8)
    }

    /// Whether words near `range` say that a code was sent or received: "the code 482913 you sent me".
    private func isSent(around range: Range<Int>) -> Bool {
        var (index, words) = (range.upperBound, 0)
        while words < 6, index < text.count, index - range.upperBound < 48,
            !" .!?".utf8.contains(text[index]) || text[index] == " "
        {
            guard text[index].isLetter else {
                index += 1
                continue
            }
            let end = text.wordEnd(from: index)
            if sendingWords.contains(Word(stemming: text.units[index..<end])) { return true }
            (index, words) = (end, words + 1)
        }
        index = range.lowerBound
        for _ in 0..<8 {
            guard let word = wordBefore(index, atMost: 3) else { return false }
            if sendingWords.contains(Word(stemming: text.units[word])) { return true }
            index = word.lowerBound
        }
        return false
    }
}

private let sendingWords = Set(
    """
    sms text texted sent received got recu recue recevoir envoye envoyee enviasteis enviado enviaron mandasteis mandado \
    mandaron llego llegado recibi recibido geschickt bekommen erhalten nachricht mensaje message gesendet zugeschickt authenticator \
    وصلني وصل رسالة ارسلتم ارسلتوا جاني واتساب
    """.split(separator: " ").map { Word(folding: $0) })
