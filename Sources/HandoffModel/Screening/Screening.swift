/// What screening found in a text: where, what, the text without it, and what to say about it.
package struct Screening: Sendable, Equatable {
    /// In the order of the text; they never overlap.
    package let findings: [Finding]
    /// The text with every finding that is at least ``Confidence/likely`` replaced by its mark, such as `[card]`.
    package let redacted: String
    /// What to tell the author; empty when the text is clean.
    package let advice: [Advice]

    /// Whether nothing was found that is at least ``Confidence/likely``.
    package var isClean: Bool { findings.allSatisfy { $0.confidence == .possible } }
}

/// One piece of personal data in a text.
///
/// It says where and what kind, never what: a finding may be logged, the text under it may not.
package struct Finding: Sendable, Equatable {
    package let kind: PersonalDataKind
    /// Which number it is where a kind has several: `us_ssn`, `uk_nino`, `es_dni`, … Nil for the other kinds.
    package let scheme: NationalScheme?
    /// Offsets in UTF-8 bytes of the original text; both ends lie on scalar boundaries.
    package let range: Range<Int>
    /// The same span as offsets in Unicode scalars (code points), for clients whose strings are not UTF-8.
    package let characters: Range<Int>
    package let confidence: Confidence
}

/// The kinds of personal data that screening knows. Raw values are published: they never change.
package enum PersonalDataKind: String, CaseIterable, Sendable, Codable {
    case card
    case iban
    case email
    case phone
    case nationalId = "national_id"
    case dateOfBirth = "date_of_birth"
    /// A customer's, member's or contract's number: by a label beside it, or by the brand's ``AccountPattern``s.
    case account
    /// A bank account in a national form: sort code and account, routing number and account, BLZ, RIB, CCC, CLABE.
    case bankAccount = "bank_account"
    /// A booking reference or a record locator: with a name it opens the booking.
    case booking
    /// A meter or a supply point: MPAN, MPRN, PDL, CUPS, Zählernummer.
    case meter
    /// A passport, identity card or driving licence.
    case document
    /// A vehicle's licence plate.
    case plate
    /// A street with house number and postcode.
    case address
    /// A telephone's IMEI.
    case device
    /// A password, PIN, card security code or one-time code.
    case credential
}

/// How sure a finding is. Raw values are published: they never change.
package enum Confidence: String, CaseIterable, Sendable, Codable {
    /// A check digit holds or the form is unmistakable.
    case certain
    /// The form and what stands around it say so.
    case likely
    /// Contact data that belongs to a business rather than a person: a toll-free line, a mailbox such as `support@`.
    /// Reported, but neither redacted nor advised on, or no agent could ever post the brand's own hotline.
    case possible
}
