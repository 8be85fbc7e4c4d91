import HandoffModel
import HandoffService
import HandoffTokens

/// What routes do around a use-case: a text becomes a ticket or is refused, and an answer that is not kept is taken as it
/// is.
extension ServiceBench {
    func issue(_ order: HandoffOrder, by caller: Caller) async throws -> IssuedHandoff {
        try await issueHandoff(order, by: caller).value
    }

    func reissue(_ id: HandoffID, audience: Audience?, former: FormerLinks) async throws -> IssuedHandoff {
        try await reissueLink(id, audience: audience, former: former, by: caller).value
    }

    func codes(for id: HandoffID, by caller: Caller) async throws -> IssuedAuthorCode {
        try await issueCode(for: id, by: caller).value
    }

    func claim(_ link: String, from network: String) async throws -> IssuedClaim {
        try claimLink(try tokens.link(link), from: network)
    }

    func redeem(_ claim: String, code: String?) async throws -> OpenedSession {
        try await redeemClaim(try tokens.claim(claim), code: code).value
    }

    func open(_ link: String) async throws -> OpenedLink { try await openLink(try tokens.link(link)) }

    /// Nil for what is no token of ours.
    func introspect(_ session: String, of brand: BrandID) async throws -> LiveSession? {
        guard let ticket = try? tokens.session(session) else { return nil }
        return try await introspection(ticket, of: brand)
    }

    func keep(_ session: String) async throws { try await keepSession(try tokens.session(session)) }

    func ownSession(_ session: String, of id: HandoffID) async throws -> OwnSession? {
        try await readSession(try tokens.session(session), of: id)
    }

    func end(_ session: String, by caller: Caller) async throws {
        try await endSession(try tokens.session(session), by: caller)
    }

    func finishSignIn(_ state: String, code: String, issuer: String? = nil, by holder: Holder) async throws -> Verified
    {
        try await signIn.finish(try signIn.open(state), code: code, issuer: issuer, by: holder)
    }
}
