extension [UInt8] {
    /// Two lower-case digits a byte.
    package var hex: String {
        let digits = Array<UInt8>("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(count * 2)
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil unless it is what ``hex`` makes of some bytes.
    package init?(hex text: some StringProtocol) {
        let digits = Array<UInt8>(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        self = []
        reserveCapacity(digits.count / 2)
        for at in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[at].hexDigit, let low = digits[at + 1].hexDigit else { return nil }
            append(high << 4 | low)
        }
        guard hex.utf8.elementsEqual(digits) else { return nil }  // capitals
    }
}
