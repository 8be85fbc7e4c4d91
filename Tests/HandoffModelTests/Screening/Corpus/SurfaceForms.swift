/// The ways in which people write a number: grouped, or disguised.
struct SurfaceForms {
    var random: SeededRandom

    /// Blocks as the network prints them.
    mutating func card(_ number: String) -> String {
        let sizes = number.count == 15 ? [4, 6, 5] : number.count == 14 ? [4, 6, 4] : [4, 4, 4, 4, 3]
        let separator = random.pick([
            " ", "-", ".", "", "", "\u{A0}", "\u{2009}", "\n", " - ", "\u{2013}", "_", "\u{200B}", "\u{AD}", "/",
        ])
        return disguise(number.grouped(sizes, by: separator))
    }

    mutating func iban(_ number: String) -> String {
        let text = random.chance(3) ? number.lowercased() : number
        return random.pick([text, text.grouped([4, 4, 4, 4, 4, 4, 4, 4], by: random.pick([" ", "-", "\u{A0}", "."]))])
    }

    /// Now and then other digits or invisible characters.
    mutating func disguise(_ text: String) -> String {
        switch Int.random(in: 0...11, using: &random) {
        case 0: return map(text, zero: 0xFF10)
        case 1: return map(text, zero: 0x0660)
        case 2: return map(text, zero: 0x0966)
        case 3: return text.map { String($0) + "\u{200B}" }.joined()
        case 4: return map(text, zero: 0x1D7CE)
        default: return text
        }
    }

    private func map(_ text: String, zero: UInt32) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard ("0"..."9").contains(scalar) else { return scalar }
                    return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
                }))
    }

    /// Digits as English words.
    mutating func words(_ number: String) -> String {
        let names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        let zero = random.pick(["zero", "oh"])
        return number.compactMap(\.wholeNumberValue).map { $0 == 0 ? zero : names[$0] }.joined(
            separator: random.pick([" ", "-", ", "]))
    }

    /// Plain, spaced, bracketed, or in the words of four languages.
    mutating func email(_ address: (local: String, domain: String)) -> String {
        let (local, domain) = address
        switch Int.random(in: 0...13, using: &random) {
        case 0: return local + " @ " + domain
        case 1: return spaced(local) + " @ " + spaced(domain)
        case 2: return local + " (at) " + domain
        case 3: return local + "[at]" + domain.replacingDots(by: "[dot]")
        case 4: return local.replacingDots(by: " dot ") + " at " + domain.replacingDots(by: " dot ")
        case 5: return local.replacingDots(by: " punto ") + " arroba " + domain.replacingDots(by: " punto ")
        case 6: return local.replacingDots(by: " point ") + " arobase " + domain.replacingDots(by: " point ")
        case 7: return local.replacingDots(by: " punkt ") + " at " + domain.replacingDots(by: " punkt ")
        case 8: return local.uppercased() + "@" + domain.uppercased()
        case 9: return local + "\u{FF20}" + domain
        default: return local + "@" + domain
        }
    }

    private func spaced(_ text: String) -> String { text.replacingDots(by: " . ") }
}

extension String {
    fileprivate func replacingDots(by word: String) -> String { split(separator: ".").joined(separator: word) }
}
