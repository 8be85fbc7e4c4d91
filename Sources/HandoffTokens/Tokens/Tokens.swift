internal import HandoffModel

/// Signs and opens the three kinds of token: links, claims, sessions.
///
/// Opening checks the signature and nothing else: an expired token opens, so that its reader can be told what happened.
/// The texts are not for logs.
package struct Tokens: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// The number of the key that signs when none is named.
    package var signingKid: UInt16 { keys.signingKid }

    /// 64 letters of base64url.
    /// - Parameter kid: the key to sign with again, to get the same text as before; nil for the one that signs now.
    /// - Throws: ``SigningError``; `OpenSSLError` when libcrypto fails.
    package func sign(_ link: Link, kid: UInt16? = nil) throws -> String {
        let keys = try keys.prepared.signing(as: kid)
        return try TokenLayout(
            purpose: link.audience.link, kid: keys.kid, generation: link.generation,
            id: (link.handoff.high, link.handoff.low), expiry: expiry(link.expires)
        ).text(signedWith: keys)
    }

    /// 88 letters of base64url. Otherwise as for a link.
    package func sign(_ claim: ClaimTicket, kid: UInt16? = nil) throws -> String {
        let keys = try keys.prepared.signing(as: kid)
        return try TokenLayout(
            purpose: claim.audience.claim, kid: keys.kid, generation: claim.generation,
            id: (claim.handoff.high, claim.handoff.low), expiry: expiry(claim.expires),
            secondID: (claim.claim.high, claim.claim.low)
        ).text(signedWith: keys)
    }

    /// 64 letters of base64url. Otherwise as for a link.
    package func sign(_ session: SessionTicket, kid: UInt16? = nil) throws -> String {
        let keys = try keys.prepared.signing(as: kid)
        return try TokenLayout(
            purpose: .session, kid: keys.kid, generation: 0, id: (session.session.high, session.session.low),
            expiry: expiry(session.expires)
        ).text(signedWith: keys)
    }

    /// The link that `text` is, expired or not.
    package func link(_ text: String) throws(TokenRefusal) -> Link {
        guard let token = keys.withRing({ TokenLayout(text, .publicLink, or: .privateLink, in: $0) }) else {
            throw .notOurs
        }
        return Link(
            handoff: HandoffID(high: token.id.0, low: token.id.1), generation: token.generation,
            audience: token.purpose == .privateLink ? .private : .public,
            expires: Timestamp(seconds: Int64(token.expiry)))
    }

    /// The claim that `text` is, expired or not.
    package func claim(_ text: String) throws(TokenRefusal) -> ClaimTicket {
        guard let token = keys.withRing({ TokenLayout(text, .publicClaim, or: .privateClaim, in: $0) }) else {
            throw .notOurs
        }
        return ClaimTicket(
            claim: ClaimID(high: token.secondID.0, low: token.secondID.1),
            handoff: HandoffID(high: token.id.0, low: token.id.1), generation: token.generation,
            audience: token.purpose == .privateClaim ? .private : .public,
            expires: Timestamp(seconds: Int64(token.expiry)))
    }

    /// The session that `text` is, expired or not.
    package func session(_ text: String) throws(TokenRefusal) -> SessionTicket {
        guard let token = keys.withRing({ TokenLayout(text, .session, or: .session, in: $0) }), token.generation == 0
        else {
            throw .notOurs
        }
        return SessionTicket(
            session: SessionID(high: token.id.0, low: token.id.1), expires: Timestamp(seconds: Int64(token.expiry)))
    }

    private func expiry(_ time: Timestamp) throws(SigningError) -> UInt32 {
        guard time.rawValue >= 0, let seconds = UInt32(exactly: time.seconds) else { throw .expiryOutOfRange }
        return seconds
    }
}

/// Why a token does not open: one case on purpose. A wrong version, key, purpose, MAC or encoding gives the same answer.
package enum TokenRefusal: Error, Equatable, Sendable {
    case notOurs
}

extension Audience {
    fileprivate var link: TokenLayout.Purpose {
        switch self {
        case .public: .publicLink
        case .private: .privateLink
        }
    }

    fileprivate var claim: TokenLayout.Purpose {
        switch self {
        case .public: .publicClaim
        case .private: .privateClaim
        }
    }
}
