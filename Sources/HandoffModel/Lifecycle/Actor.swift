/// Who did something. Printed as `key:ak_…`, `customer` or `service`: ids, never names of people.
package enum Actor: Sendable, Hashable, LosslessStringConvertible {
    /// A program or agent with an API key.
    case key(APIKeyID)
    /// Whoever holds a claim or a session of the handoff.
    case customer
    /// The service itself, because time passed.
    case service

    package var description: String {
        switch self {
        case .key(let id): "key:\(id)"
        case .customer: "customer"
        case .service: "service"
        }
    }

    package init?(_ description: String) {
        switch description {
        case "customer": self = .customer
        case "service": self = .service
        default:
            guard description.hasPrefix("key:"), let id = APIKeyID(String(description.dropFirst(4))) else { return nil }
            self = .key(id)
        }
    }
}
