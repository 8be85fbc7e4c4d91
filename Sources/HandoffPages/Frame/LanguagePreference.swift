package import HandoffModel

extension Language {
    /// The language that an `Accept-Language` field asks for: RFC 9110, section 12.5.4.
    ///
    /// Of those spoken here the one with the greatest weight, of equals the first; English when none is wanted. What
    /// cannot be read is passed over. One pass over the text, whatever it holds.
    package static func preferred(acceptLanguage: String) -> Language {
        var best: (language: Language, weight: Int)?
        for range in acceptLanguage.utf8.split(separator: UInt8(ascii: ",")) {
            let parts = range.split(separator: UInt8(ascii: ";"), maxSplits: 1).map(trimmed)
            guard let tag = parts.first, tag.count <= 35, let weight = weight(parts.dropFirst().first), weight > 0,
                let language = Language.of(String(decoding: tag, as: UTF8.self))
            else { continue }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language ?? .en
    }

    /// Thousandths; nil if the parameter is not `q=` and a weight from 0 to 1 with at most three decimals.
    private static func weight(_ parameter: Substring.UTF8View?) -> Int? {
        guard let parameter else { return 1000 }
        guard parameter.count <= 7, parameter.first.map({ $0 | 0x20 }) == UInt8(ascii: "q"),
            parameter.dropFirst().first == UInt8(ascii: "=")
        else { return nil }
        let number = parameter.dropFirst(2).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(number.count),
            number[0].elementsEqual([UInt8(ascii: "0")]) || number[0].elementsEqual([UInt8(ascii: "1")])
        else { return nil }
        var weight = number[0].first == UInt8(ascii: "1") ? 1000 : 0
        var unit = 100
        for digit in number.dropFirst().joined() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            weight += Int(digit - UInt8(ascii: "0")) * unit
            unit /= 10
        }
        return weight <= 1000 ? weight : nil
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        var text = text.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }
}
