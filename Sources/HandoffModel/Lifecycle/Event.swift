/// One recorded fact: who made it true, when, and where it stands in its handoff's history.
package struct Event: Sendable, Equatable {
    package let handoff: HandoffID
    /// From 1, without a gap.
    package let number: Int
    package let at: Timestamp
    package let actor: Actor
    package let fact: Fact

    package init(handoff: HandoffID, number: Int, at: Timestamp, actor: Actor, fact: Fact) {
        self.handoff = handoff
        self.number = number
        self.at = at
        self.actor = actor
        self.fact = fact
    }
}

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

extension Handoff {
    /// The handoff that `events` make; nil when they do not begin with an issue.
    package static func replaying(_ events: some Sequence<Event>) -> Handoff? {
        var handoff: Handoff?
        for event in events {
            if let before = handoff {
                handoff = before.applying(event.fact, at: event.at)
            } else if case .issued(let issued, let link) = event.fact {
                handoff = Handoff(event.handoff, issued, link, at: event.at)
            } else {
                return nil
            }
        }
        return handoff
    }
}
