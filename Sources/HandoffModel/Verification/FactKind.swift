/// What an account holder is asked for: something that corroborates, and alone proves nothing.
///
/// Raw values are stored and published: they never change. Each kind takes as many digits as it needs and no more, so
/// that nobody can type a whole account, card or telephone number.
package enum FactKind: String, CaseIterable, Sendable, Codable {
    case postcode
    case dateOfBirth = "date_of_birth"
    case phoneLast4 = "phone_last4"
    case surname
    case orderLast4 = "order_last4"

    /// The one spelling in which what a person types and what a system stores are equal, byte for byte of UTF-8.
    ///
    /// Linear in the text, of which 256 bytes at most are read.
    /// - Parameters:
    ///   - dates: In which order a date in figures stands.
    ///   - today: The last day on which anybody can have been born.
    /// - Returns: Nil for what is not a fact of this kind, or can be read in two ways.
    package func normalised(_ text: String, dates: DateOrder, today: CivilTime) -> String? {
        guard text.utf8.count <= 256 else { return nil }
        return switch self {
        case .postcode: foldedPostcode(text)
        case .dateOfBirth: isoDateOfBirth(text, order: dates, today: today)
        case .phoneLast4, .orderLast4: foldedLastFour(text)
        case .surname: foldedSurname(text)
        }
    }
}

/// Three to ten letters and digits in upper case; blanks and dashes go. `sw1a 1aa` and `SW1A-1AA` are `SW1A1AA`.
private func foldedPostcode(_ text: String) -> String? {
    var units: [Unit] = []
    for scalar in text.unicodeScalars {
        switch fold(scalar) {
        case .unit(let unit) where unit.isDigit: units.append(unit)
        case .unit(let unit) where unit.isASCIILetter: units.append(unit - 0x20)
        case .unit(let unit) where unit.isBlank || unit == "-": break
        case .nothing: break
        case .unit, .mark: return nil
        }
    }
    return (3...10).contains(units.count) ? String(decoding: units, as: UTF8.self) : nil
}

/// Exactly four digits; blanks, dashes, dots and stars go, with which people and systems hide the digits before.
private func foldedLastFour(_ text: String) -> String? {
    var units: [Unit] = []
    for scalar in text.unicodeScalars {
        switch fold(scalar) {
        case .unit(let unit) where unit.isDigit: units.append(unit)
        case .unit(let unit) where unit.isBlank || unit == "-" || unit == "." || unit == "*": break
        case .nothing: break
        case .unit, .mark: return nil
        }
    }
    return units.count == 4 ? String(decoding: units, as: UTF8.self) : nil
}
