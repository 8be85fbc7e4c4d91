/// What a policy asks and grants: the numbers that one handoff is decided by.
///
/// A handoff keeps the terms that it was issued under; a changed policy applies to the next one.
package struct Terms: Sendable, Equatable, Codable {
    /// The least that must be shown before a session opens. Never ``Assurance/none``: a link in public would belong to
    /// whoever presses first.
    package var assurance: Assurance = .author
    /// The methods that may be used. An agent's word, facts, codes by the brand and sign-ins have to be asked for.
    package var methods: [Method] = [.dmLink, .dmCode, .echo, .channelIdentity]
    /// The author proofs that are asked for; nil for any one that may be used.
    package var proof: ProofRule?
    /// The methods that may still be used once a thread runs hot; nil for all but an agent's word.
    package var methodsWhenHot: [Method]?
    /// A thread runs hot when its link is claimed from so many networks, or so many times.
    package var hotNetworks: Int = 5
    package var hotClaims: Int = 20
    /// How long a link can be redeemed after it was issued or reissued.
    package var linkLifetime: Span = Span(.hours(24))
    /// How long a session lives without a sign of the customer while an agent has the handoff.
    package var sessionIdle: Span = Span(.minutes(15))
    /// How long a session lives at most.
    package var sessionLifetime: Span = Span(.hours(4))
    /// By when an agent takes a redeemed handoff, before it escalates.
    package var acceptWithin: Span = Span(.hours(1))
    /// By when a handoff in service is closed, before it escalates.
    package var closeWithin: Span = Span(.hours(24))
    /// How often a broken promise escalates before the handoff expires.
    package var escalations: Int = 3
    /// How long a one-time code is good: at most ten minutes (SP 800-63B-4, 3.1.3.2; ASVS 5.0, 6.5.5).
    package var codeLifetime: Span = Span(.minutes(10))
    /// Wrong codes that one claim may try.
    package var codeTries: Int = 5

    /// How long verification of the account holder counts.
    package var verificationLifetime: Span = Span(.hours(1))
    /// How many facts must agree.
    package var factsNeeded: Int = 2
    /// Sets of facts that one claim may try, and that may be tried for one account in a day, over all handoffs.
    package var factsTries: Int = 3
    package var accountTries: Int = 10
    /// Digits of a one-time code that the brand sends.
    package var otpDigits: Int = 6
    /// Where an agent answers; nil where customers are not told.
    package var channel: Channel?
    /// What an agent's own reply may ask for in public; never cards or secrets.
    package var mayAskFor: [PersonalDataKind] = []

    package init() {}

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case assurance, methods, proof, escalations, channel
        case methodsWhenHot = "methods_when_hot"
        case hotNetworks = "hot_networks"
        case hotClaims = "hot_claims"
        case verificationLifetime = "verification_lifetime"
        case factsNeeded = "facts_needed"
        case factsTries = "facts_tries"
        case accountTries = "account_tries"
        case otpDigits = "otp_digits"
        case linkLifetime = "link_lifetime"
        case sessionIdle = "session_idle"
        case sessionLifetime = "session_lifetime"
        case acceptWithin = "accept_within"
        case closeWithin = "close_within"
        case codeLifetime = "code_lifetime"
        case codeTries = "code_tries"
        case mayAskFor = "may_ask_for"
    }

    /// Every member may be left out: the default above holds.
    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        assurance = try c.decodeIfPresent(Assurance.self, forKey: .assurance) ?? assurance
        methods = try c.decodeIfPresent([Method].self, forKey: .methods) ?? methods
        linkLifetime = try c.decodeIfPresent(Span.self, forKey: .linkLifetime) ?? linkLifetime
        sessionIdle = try c.decodeIfPresent(Span.self, forKey: .sessionIdle) ?? sessionIdle
        sessionLifetime = try c.decodeIfPresent(Span.self, forKey: .sessionLifetime) ?? sessionLifetime
        acceptWithin = try c.decodeIfPresent(Span.self, forKey: .acceptWithin) ?? acceptWithin
        closeWithin = try c.decodeIfPresent(Span.self, forKey: .closeWithin) ?? closeWithin
        escalations = try c.decodeIfPresent(Int.self, forKey: .escalations) ?? escalations
        codeLifetime = try c.decodeIfPresent(Span.self, forKey: .codeLifetime) ?? codeLifetime
        codeTries = try c.decodeIfPresent(Int.self, forKey: .codeTries) ?? codeTries
        proof = try c.decodeIfPresent(ProofRule.self, forKey: .proof)
        methodsWhenHot = try c.decodeIfPresent([Method].self, forKey: .methodsWhenHot)
        hotNetworks = try c.decodeIfPresent(Int.self, forKey: .hotNetworks) ?? hotNetworks
        hotClaims = try c.decodeIfPresent(Int.self, forKey: .hotClaims) ?? hotClaims
        verificationLifetime =
            try c.decodeIfPresent(Span.self, forKey: .verificationLifetime) ?? verificationLifetime
        factsNeeded = try c.decodeIfPresent(Int.self, forKey: .factsNeeded) ?? factsNeeded
        factsTries = try c.decodeIfPresent(Int.self, forKey: .factsTries) ?? factsTries
        accountTries = try c.decodeIfPresent(Int.self, forKey: .accountTries) ?? accountTries
        otpDigits = try c.decodeIfPresent(Int.self, forKey: .otpDigits) ?? otpDigits
        channel = try c.decodeIfPresent(Channel.self, forKey: .channel)
        mayAskFor = try c.decodeIfPresent([PersonalDataKind].self, forKey: .mayAskFor) ?? mayAskFor
    }
}
