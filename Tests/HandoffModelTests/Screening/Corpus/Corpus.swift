@testable import HandoffModel

/// A text and what should be found in it.
struct LabelledText {
    let text: String
    /// Kind and span in UTF-8 bytes; none for a hard negative.
    let label: (kind: PersonalDataKind, range: Range<Int>)?
}

/// Labelled texts from a seed: for every kind its forms in four languages, and numbers that are nobody's.
struct Corpus {
    let phrases: Phrases
    let negatives: [String]
    private var random: SeededRandom
    private var data: PersonalData
    private var forms: SurfaceForms

    init(seed: UInt64, phrases: Phrases, negatives: [String]) {
        self.phrases = phrases
        self.negatives = negatives
        random = SeededRandom(seed: seed)
        data = PersonalData(random: SeededRandom(seed: seed ^ 1))
        forms = SurfaceForms(random: SeededRandom(seed: seed ^ 2))
    }

    mutating func samples(perKind count: Int) -> [LabelledText] {
        var samples: [LabelledText] = []
        for _ in 0..<count {
            let card = data.card()
            samples.append(sample(.card, phrases.card, forms.card(card)))
            if random.chance(5) { samples.append(sample(.card, phrases.card, forms.words(card))) }
            samples.append(sample(.iban, phrases.iban, forms.iban(data.iban())))
            samples.append(sample(.email, phrases.email, forms.email(data.address())))
            samples.append(phone())
            samples.append(nationalId())
            samples.append(sample(.dateOfBirth, phrases.born, birth()))
            samples.append(sample(.account, phrases.bare, account()))
            samples.append(LabelledText(text: random.fill(random.pick(negatives)), label: nil))
            samples.append(
                LabelledText(
                    text: random.fill(random.pick(negatives)) + " " + random.fill(random.pick(negatives)), label: nil))
            samples.append(LabelledText(text: random.fill(random.pick(negatives)), label: nil))
        }
        return samples
    }

    private mutating func sample(_ kind: PersonalDataKind, _ phrases: [String], _ value: String) -> LabelledText {
        let parts = random.pick(phrases).split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
        let start = parts[0].utf8.count
        return LabelledText(
            text: parts.joined(separator: value), label: (kind, start..<start + value.utf8.count))
    }

    private mutating func phone() -> LabelledText {
        let shaped = [
            "+1 %1# %## ####", "+1-%##-%##-####", "(%1#) %##-####", "%1#-%##-####", "%1#.%##.####", "+44 7%## ######",
            "07%## ######",
            "020 7### ####", "0161 ### ####", "+33 6 ## ## ## ##", "06 ## ## ## ##", "01.##.##.##.##",
            "+34 6## ### ###", "6## ## ## ##",
            "6## ### ###", "+49 151 ########", "0171/#######", "030 ########", "(030) ######", "0049 171 #######",
            "+44 (0)20 7### ####", "+41 44 6## ## ##",
            "+39 333 #######", "+31 6 ########", "+91 98### #####", "+52 55 #### ####", "00 33 6 ## ## ## ##",
        ]
        if random.chance(2) {
            return sample(.phone, phrases.phoneBare, forms.disguise(random.fill(random.pick(shaped))))
        }
        let unshaped = [
            "%1#%######", "6########", "06########", "07#########", "0151########", "%## ####", "9#### #####",
            "55 #### ####", "%#######",
        ]
        let value = random.fill(random.pick(shaped + unshaped))
        let spelled = random.chance(8) && value.allSatisfy(\.isNumber)
        return sample(.phone, phrases.phoneNamed, spelled ? forms.words(value) : forms.disguise(value))
    }

    private mutating func nationalId() -> LabelledText {
        switch Int.random(in: 0...9, using: &random) {
        case 0:
            return sample(.nationalId, phrases.bare, data.ssn().grouped([3, 2, 4], by: random.pick(["-", " ", "."])))
        case 1:
            return sample(
                .nationalId, ["my ssn is {}", "social security number {}", "SSN: {}"], forms.disguise(data.ssn()))
        case 2:
            return sample(
                .nationalId, phrases.bare, data.nino().grouped([2, 2, 2, 2, 1], by: random.pick([" ", "", "-"])))
        case 3: return sample(.nationalId, phrases.bare, data.dni().grouped([8, 1], by: random.pick(["", "-"])))
        case 4:
            return sample(
                .nationalId, ["mi DNI es {}", "DNI: {}"],
                data.dni().grouped([2, 3, 3, 1], by: random.pick([".", " "])))
        case 5: return sample(.nationalId, phrases.bare, data.nie().grouped([1, 7, 1], by: random.pick(["", "-"])))
        case 6:
            return sample(
                .nationalId, phrases.bare, data.nir().grouped([1, 2, 2, 2, 3, 3, 2], by: random.pick([" ", ""])))
        case 7:
            return sample(
                .nationalId, ["mijn BSN is {}", "burgerservicenummer {}"],
                data.bsn().grouped([4, 2, 3], by: random.pick(["", " ", "."])))
        case 8: return sample(.nationalId, phrases.bare, data.cpf().grouped([3, 3, 3], by: "."))
        default: return sample(.nationalId, ["CPF: {}", "meu cpf {}"], data.cpf())
        }
    }

    private mutating func birth() -> String {
        let (day, month, year) = (
            Int.random(in: 1...28, using: &random), Int.random(in: 1...12, using: &random),
            1940 + Int.random(in: 0...65, using: &random)
        )
        let (d, m) = (day < 10 ? "0\(day)" : "\(day)", month < 10 ? "0\(month)" : "\(month)")
        let names = [
            [
                "January", "Februar", "mars", "abril", "May", "junio", "juillet", "August", "septiembre", "Oktober",
                "novembre", "Dec",
            ]
        ]
        let name = names[0][month - 1]
        return random.pick([
            "\(d)/\(m)/\(year)", "\(d).\(m).\(year)", "\(year)-\(m)-\(d)", "\(d)-\(m)-\(year)",
            "\(day). \(name) \(year)", "\(day) \(name) \(year)",
            "\(name) \(day), \(year)", "\(day) de \(name) de \(year)",
            "\(d)/\(m)/\(year % 100 + 100)".replacingCentury(), "\(d)\(m)\(year)", "\(day)/\(month)/\(year)",
        ])
    }

    private mutating func account() -> String {
        forms.disguise(
            random.pick([random.fill("aC-########"), random.fill("ac########"), random.fill("aC #### ####")]))
    }
}

extension String {
    /// 05/06/185 → 05/06/85: two digits of a year that stands as 100 to 199.
    fileprivate func replacingCentury() -> String {
        let parts = split(separator: "/")
        return parts.dropLast().joined(separator: "/") + "/" + (parts.last?.dropFirst() ?? "")
    }
}
