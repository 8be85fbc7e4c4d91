extension Scan {
    /// Finds IBANs: a country's letters and length, and 1 modulo 97; in any case, with up to two separators anywhere.
    /// Source: ISO 13616-1; lengths from the SWIFT IBAN registry.
    mutating func findIBANs() {
        var index = 0
        while index < text.count {
            guard text[index].isASCIILetter, !isInsideWord(index) else {
                index += 1
                continue
            }
            // "IBANDE89…": the word may run into the number
            let start = text.units[index...].starts(with: "iban".utf8) && text[index + 4].isLetter ? index + 4 : index
            if let end = ibanEnd(from: start) {
                claim(start..<end, as: .iban, .certain)
                index = end
            } else {
                index += 1
            }
        }
    }

    private mutating func ibanEnd(from start: Int) -> Int? {
        // Most words end here, before anything is allocated: a third letter follows.
        guard text[start + 1].isASCIILetter ? !text[start + 2].isLetter : text[start + 2].isASCIILetter else {
            return nil
        }
        var packed: [Unit] = []
        var (index, length, gap) = (start, 4, 0)
        while packed.count < length {
            let unit = text[index]
            index += 1
            if unit.isASCIILetter || unit.isDigit {
                // Two letters of a country, then two digits.
                guard packed.count < 2 ? unit.isASCIILetter : packed.count >= 4 || unit.isDigit else { return nil }
                packed.append(unit)
                gap = 0
                if packed.count == 2 {
                    guard let known = ibanLengths[Word(packed)] else { return nil }
                    length = known
                }
            } else {
                gap += 1
                guard gap <= 2, unit.isBlank || unit == "-" || unit == "." || unit == "/" || unit == "_" else {
                    return nil
                }
            }
        }
        work += index - start
        return goesOn(at: index) || !isOneModulo97(packed) ? nil : index
    }

    private func isOneModulo97(_ iban: [Unit]) -> Bool {
        var rest = 0
        for unit in iban[4...] + iban[..<4] {
            rest = unit.isDigit ? rest * 10 + unit.digit : rest * 100 + Int(unit) - 0x61 + 10
            rest %= 97
        }
        return rest == 1
    }
}

private let ibanLengths: [Word: Int] = {
    let registry = """
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
        ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 \
        LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 \
        PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        """
    var table: [Word: Int] = [:]
    for entry in registry.split(separator: " ") {
        table[Word(entry.prefix(2).utf8.map { $0 | 0x20 })] = Int(entry.dropFirst(2))
    }
    return table
}()
