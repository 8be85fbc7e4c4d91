import HandoffModel
import HandoffService
import HandoffTokens

/// What routes do around a use-case: a text becomes a ticket or is refused, and an answer that is not kept is taken as it
/// is.
extension ServiceBench {
    func issue(_ order: HandoffOrder, by caller: Caller) async throws -> IssuedHandoff {
        try await uses.issue(order, by: caller).value
    }

    func reissue(_ id: HandoffID, audience: Audience?, former: FormerLinks) async throws -> IssuedHandoff {
        try await uses.reissue(id, audience: audience, former: former, by: caller).value
    }

    func codes(for id: HandoffID, by caller: Caller) async throws -> IssuedAuthorCode {
        try await uses.issueCode(for: id, by: caller).value
    }

    func claim(_ link: String, from network: String) async throws -> IssuedClaim {
        try uses.claim(try tokens.link(link), from: network)
    }

    func redeem(_ claim: String, code: String?) async throws -> OpenedSession {
        try await uses.redeem(try tokens.claim(claim), code: code).value
    }

    func open(_ link: String) async throws -> OpenedLink { try await uses.openLink(try tokens.link(link)) }

    /// Nil for what is no token of ours.
    func introspect(_ session: String, of brand: BrandID) async throws -> LiveSession? {
        guard let ticket = try? tokens.session(session) else { return nil }
        return try await uses.introspect(ticket, of: brand)
    }

    func keep(_ session: String) async throws { try await uses.keepSession(try tokens.session(session)) }

    func ownSession(_ session: String, of id: HandoffID) async throws -> OwnSession? {
        try await uses.readSession(try tokens.session(session), of: id)
    }

    func end(_ session: String, by caller: Caller) async throws {
        try await uses.endSession(try tokens.session(session), by: caller)
    }

    func finishSignIn(_ state: String, code: String, issuer: String? = nil, by holder: Holder) async throws -> Verified
    {
        try await uses.signIn.finish(try uses.signIn.open(state), code: code, issuer: issuer, by: holder)
    }
}
