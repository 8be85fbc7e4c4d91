package enum FactKind: String, CaseIterable, Sendable, Codable {
    case postcode
    case dateOfBirth = "date_of_birth"
    case phoneLast4 = "phone_last4"
    case surname
    case orderLast4 = "order_last4"

    package func normalised(_ text: String, in language: Language, today: Int) -> String? { text.isEmpty ? nil : text }
}
extension Timestamp { package var day: Int { 0 } }
