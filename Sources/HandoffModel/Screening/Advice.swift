/// What to tell somebody who has posted personal data where others can read it.
package enum Advice: Hashable, Sendable {
    /// Delete the post, which shows these kinds of data: each once, never empty.
    case deletePost(showing: [PersonalDataKind])
    /// A card number was public: the bank should block or watch the card.
    case callBank
    /// A password, PIN or code was public: it must be changed, now.
    case changeSecret
    /// Money can be taken by whoever knows the account.
    case watchBankAccount
    /// A reference and a name open the booking.
    case checkBooking
    /// Contracts can be made in the name of whoever's document or national number this is.
    case watchIdentity
    /// Whoever knows the customer's number can pass for the brand.
    case distrustCallers
    /// Whoever knows the meter can have the supply moved.
    case watchSupply
    /// A plate can be copied.
    case watchFines
    /// A device can be blocked or copied by its number.
    case tellOperator
    /// Strangers know where the author lives.
    case distrustVisitors
    /// Send such details only through the private link.
    case usePrivateLink

    /// Its name without the kinds: `delete_post`, `call_bank`, `use_private_link`. Published: it never changes.
    package var code: String {
        switch self {
        case .deletePost: "delete_post"
        case .callBank: "call_bank"
        case .changeSecret: "change_secret"
        case .watchBankAccount: "watch_bank_account"
        case .checkBooking: "check_booking"
        case .watchIdentity: "watch_identity"
        case .distrustCallers: "distrust_callers"
        case .watchSupply: "watch_supply"
        case .watchFines: "watch_fines"
        case .tellOperator: "tell_operator"
        case .distrustVisitors: "distrust_visitors"
        case .usePrivateLink: "use_private_link"
        }
    }

    /// The advice on `findings`; those that are only ``Confidence/possible`` give none.
    static func on(_ findings: [Finding]) -> [Advice] {
        let found = Set(findings.filter { $0.confidence != .possible }.map(\.kind))
        guard !found.isEmpty else { return [] }
        let kinds = PersonalDataKind.allCases.filter(found.contains)
        var precautions: [Advice] = []
        for precaution in kinds.compactMap(\.precaution) where !precautions.contains(precaution) {
            precautions.append(precaution)
        }
        return [.deletePost(showing: kinds)] + precautions + [.usePrivateLink]
    }
}

extension PersonalDataKind {
    /// What helps beside deleting the post; nil where nothing more can be done.
    var precaution: Advice? {
        switch self {
        case .card: .callBank
        case .iban, .bankAccount: .watchBankAccount
        case .credential: .changeSecret
        case .booking: .checkBooking
        case .document, .nationalId: .watchIdentity
        case .account: .distrustCallers
        case .meter: .watchSupply
        case .plate: .watchFines
        case .device: .tellOperator
        case .address: .distrustVisitors
        case .email, .phone, .dateOfBirth: nil
        }
    }
}
