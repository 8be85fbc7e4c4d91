import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// Whose step it is on the way to show an account, by the cookie of its stage.
enum CustomerStep {
    case claim(ClaimTicket)
    case session(CustomerPages.InSession)

    /// Where a step is taken; it stands in the path.
    enum Stage: String, CaseIterable {
        case claim = "c"
        case session = "s"
    }

    var stage: Stage {
        switch self {
        case .claim: .claim
        case .session: .session
        }
    }

    var holder: Holder {
        switch self {
        case .claim(let ticket): .claim(ticket)
        case .session(let session): .session(session.ticket)
        }
    }

    var handoff: HandoffID {
        switch self {
        case .claim(let ticket): ticket.handoff
        case .session(let session): session.id
        }
    }

    /// Whom its forms belong to.
    var claim: ClaimID {
        switch self {
        case .claim(let ticket): ticket.claim
        case .session(let session): session.claim
        }
    }

    var path: String { "/\(stage.rawValue)/\(handoff)" }
}

extension CustomerPages {
    func step(
        _ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage
    ) async throws -> CustomerStep {
        switch stage {
        case .claim: return .claim(try claim(request, context))
        case .session:
            let session = try await inSession(request, context)
            guard session.own.openUntil != nil else { throw Refusal.ended }
            return .session(session)
        }
    }
}
