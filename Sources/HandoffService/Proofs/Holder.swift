import HandoffModel
import HandoffStore
package import HandoffTokens

/// Who does a customer's step: the holder of a claim before the redemption, of the session after it.
package enum Holder: Sendable {
    case claim(ClaimTicket)
    case session(SessionTicket)

    var laneBits: LaneBits {
        switch self {
        case .claim(let ticket): ticket.handoff.laneBits
        case .session(let ticket): ticket.session.laneBits
        }
    }
}
