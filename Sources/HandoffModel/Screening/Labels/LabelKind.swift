/// What a label says that the number beside it is.
enum LabelKind: Hashable, Sendable, CaseIterable {
    /// A customer's, member's, policy's or contract's number.
    case account
    case bank
    /// Says where a bank account is held: a sort code, a routing number, a Bankleitzahl. Public by itself.
    case sortCode, routing, bankleitzahl
    /// Says that a number near it is of a bank account, and has no number of its own: "BIC", "bank".
    case bankWord
    case booking, meter, document, plate
    /// A number of the tax office or of the health service.
    case person
    /// An IMEI.
    case device
    case password, pin, cardCode, oneTimeCode

    /// The kind of finding; nil where the value alone is nobody's.
    var found: PersonalDataKind? {
        switch self {
        case .account: .account
        case .bank: .bankAccount
        case .sortCode, .routing, .bankleitzahl, .bankWord: nil
        case .booking: .booking
        case .meter: .meter
        case .document: .document
        case .plate: .plate
        case .person: .nationalId
        case .device: .device
        case .password, .pin, .cardCode, .oneTimeCode: .credential
        }
    }

    /// How many digits the code of a bank or branch has; nil for every other kind.
    var codeLength: Int? {
        switch self {
        case .sortCode: 6
        case .bankleitzahl: 8
        case .routing: 9
        case .account, .bank, .bankWord, .booking, .meter, .document, .plate, .person, .device, .password, .pin,
            .cardCode,
            .oneTimeCode:
            nil
        }
    }

    /// Whether it is a bank's word, so that an account beside it is a bank account.
    var isBank: Bool {
        switch self {
        case .bank, .sortCode, .routing, .bankleitzahl, .bankWord: true
        case .account, .booking, .meter, .document, .plate, .person, .device, .password, .pin, .cardCode, .oneTimeCode:
            false
        }
    }

    /// Whether its value may have no digit: a password, a record locator of letters.
    var mayBeLetters: Bool {
        switch self {
        case .password, .booking: true
        case .account, .bank, .sortCode, .routing, .bankleitzahl, .bankWord, .meter, .document, .plate, .person,
            .device,
            .pin, .cardCode, .oneTimeCode:
            false
        }
    }

    /// The kind that a brand's own label for `kind` is read as; nil where a label says nothing that the form does not.
    init?(labelling kind: PersonalDataKind) {
        switch kind {
        case .account: self = .account
        case .bankAccount: self = .bank
        case .booking: self = .booking
        case .meter: self = .meter
        case .document: self = .document
        case .plate: self = .plate
        case .nationalId: self = .person
        case .credential: self = .oneTimeCode
        case .card, .iban, .email, .phone, .dateOfBirth, .address, .device: return nil
        }
    }
}
