/// One thing that happened to a handoff: what its history, audit chain and webhooks say of it.
///
/// An event carries the deadline that follows from it, so that state can be made from events alone, without the policy.
/// No event carries a token, a code, an answer, or personal data.
package enum Event: Sendable, Equatable {
    case issued(Issued, LinkSpan)
    case reissued(LinkSpan)
    case claimed(generation: UInt16)
    case codeIssued(CodeTerm)
    case proved(Evidence)
    case contended(Contention)
    case redeemed(Redemption, accept: Timestamp)
    case sessionMoved(SessionMove)
    case accepted(agent: String, close: Timestamp)
    case escalated(Escalation)
    case sessionEnded(SessionID, SessionEnd)
    case closed(Outcome)
    case expired(Promise)
    case revoked(Revocation)
    /// The customer says that the wait is too long.
    case nudged
    /// The customer heard other words than the page shows: somebody may be pretending to be the brand.
    case wordsRejected
    /// Somebody with a link that leads nowhere asks for a new one.
    case linkAsked
    /// What the customer thought of it, 1 to 5.
    case rated(Int)

    /// Raw values are stored and published: they never change.
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case issued, reissued, claimed, proved, contended, redeemed, accepted, escalated, closed, expired, revoked
        case nudged, rated
        case codeIssued = "code_issued"
        case sessionEnded = "session_ended"
        case sessionMoved = "session_moved"
        case wordsRejected = "words_rejected"
        case linkAsked = "link_asked"
    }

    package var kind: Kind {
        switch self {
        case .issued: .issued
        case .reissued: .reissued
        case .claimed: .claimed
        case .codeIssued: .codeIssued
        case .proved: .proved
        case .contended: .contended
        case .redeemed: .redeemed
        case .sessionMoved: .sessionMoved
        case .accepted: .accepted
        case .escalated: .escalated
        case .sessionEnded: .sessionEnded
        case .closed: .closed
        case .expired: .expired
        case .revoked: .revoked
        case .nudged: .nudged
        case .wordsRejected: .wordsRejected
        case .linkAsked: .linkAsked
        case .rated: .rated
        }
    }
}

/// What is fixed when a handoff is issued.
package struct Issued: Sendable, Equatable {
    package var brand: BrandID
    /// The version of the brand's settings that holds for this handoff, from 1.
    package var settings: Int
    package var intent: String
    package var network: String
    package var handle: String
    package var language: String
    /// HMAC of the author's id on the network; nil when the agent did not give one.
    package var customer: String?
    /// SHA-256 of the sealed context, in hex: the audit chain covers the ciphertext without holding it.
    package var context: String?

    package init(
        brand: BrandID, settings: Int, intent: String, network: String, handle: String, language: String,
        customer: String?, context: String?
    ) {
        self.brand = brand
        self.settings = settings
        self.intent = intent
        self.network = network
        self.handle = handle
        self.language = language
        self.customer = customer
        self.context = context
    }
}

/// The newest link of a handoff, and which older generations still lead to it.
package struct LinkSpan: Sendable, Equatable {
    /// From 1, one more with each reissue.
    package var generation: UInt16
    /// The first generation that still works: below it, links are cut.
    package var oldest: UInt16
    package var audience: Audience
    /// When the newest link stops; whole seconds.
    package var expires: Timestamp

    package init(generation: UInt16 = 1, oldest: UInt16 = 1, audience: Audience, expires: Timestamp) {
        self.generation = generation
        self.oldest = oldest
        self.audience = audience
        self.expires = expires
    }
}

/// The one-time code that is good at present.
package struct CodeTerm: Sendable, Equatable {
    /// From 1; each new code ends the one before. A new code does not reset any count of wrong ones.
    package var serial: Int
    package var expires: Timestamp

    package init(serial: Int, expires: Timestamp) {
        self.serial = serial
        self.expires = expires
    }
}

/// The one redemption of a handoff: which claim won, how, and the session that it opened.
package struct Redemption: Sendable, Equatable {
    package var claim: ClaimID
    package var session: SessionID
    package var generation: UInt16
    package var assurance: Assurance
    package var methods: [Method]
    package var at: Timestamp
    /// When the session ends whatever happens.
    package var expires: Timestamp

    package init(
        claim: ClaimID, session: SessionID, generation: UInt16, assurance: Assurance, methods: [Method], at: Timestamp,
        expires: Timestamp
    ) {
        self.claim = claim
        self.session = session
        self.generation = generation
        self.assurance = assurance
        self.methods = methods
        self.at = at
        self.expires = expires
    }
}

/// A promise was not kept.
package struct Escalation: Sendable, Equatable {
    package var promise: Promise
    /// From 1.
    package var level: Int
    /// When it was due.
    package var due: Timestamp
    /// When it is due now.
    package var next: Timestamp

    package init(promise: Promise, level: Int, due: Timestamp, next: Timestamp) {
        self.promise = promise
        self.level = level
        self.due = due
        self.next = next
    }
}

/// How many have claimed a link in public, and from how far apart, when it was noticed that the thread runs hot.
package struct Contention: Sendable, Equatable {
    /// Networks: /24 of IPv4, /56 of IPv6.
    package var networks: Int
    package var claims: Int

    package init(networks: Int, claims: Int) {
        self.networks = networks
        self.claims = claims
    }
}

/// The session of a handoff got a new id, and the one before is dead. What was shown moves along, and never grows.
package struct SessionMove: Sendable, Equatable {
    package enum Cause: String, CaseIterable, Sendable, Codable {
        /// The customer went on in another browser or on another device, which has a claim of its own.
        case carried
        /// More was verified (ASVS 5.0, 7.2.4: a new token at every authentication).
        case steppedUp = "stepped_up"
    }

    package var from: SessionID
    package var to: SessionID
    /// The claim that owns the session from now on.
    package var claim: ClaimID
    package var cause: Cause

    package init(from: SessionID, to: SessionID, claim: ClaimID, cause: Cause) {
        self.from = from
        self.to = to
        self.claim = claim
        self.cause = cause
    }
}

/// Why a session ended before its time. Raw values are stored and published.
package enum SessionEnd: String, CaseIterable, Sendable, Codable {
    /// The customer left.
    case left
    /// The contact centre revoked the token (RFC 7009).
    case revoked
    /// The customer says that the conversation is not theirs.
    case disowned
}

/// Why the brand took a handoff back. Raw values are stored and published.
package enum Revocation: String, CaseIterable, Sendable, Codable {
    case mistake, abuse, superseded, other
}
