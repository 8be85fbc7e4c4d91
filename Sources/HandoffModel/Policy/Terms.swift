/// What a policy asks and grants: the numbers that one handoff is decided by.
///
/// A handoff keeps the terms that it was issued under; a changed policy applies to the next one.
package struct Terms: Sendable, Equatable, Codable {
    /// The least that must be shown before a session opens. Never ``Assurance/none``: a link in public would belong to
    /// whoever presses first.
    package var assurance: Assurance = .author
    /// The methods that may be used.
    package var methods: [Method] = Method.allCases
    /// How long a link can be redeemed after it was issued or reissued.
    package var linkLifetime: Span = Span(.hours(24))
    /// How long a session lives without a sign of the customer while it is the customer's turn.
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

    package init() {}

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case assurance, methods, escalations
        case linkLifetime = "link_lifetime"
        case sessionIdle = "session_idle"
        case sessionLifetime = "session_lifetime"
        case acceptWithin = "accept_within"
        case closeWithin = "close_within"
        case codeLifetime = "code_lifetime"
        case codeTries = "code_tries"
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
    }
}

extension Terms {
    /// What contradicts itself or a standard, one sentence each; empty when the terms can be used.
    package var faults: [String] {
        var faults: [String] = []
        func check(_ name: CodingKeys, _ span: Span, _ range: ClosedRange<Duration>) {
            if !range.contains(span.length) {
                faults.append(
                    "\(name.rawValue) is \(span): it must be from \(Span(range.lowerBound)) to \(Span(range.upperBound))"
                )
            }
        }
        check(.linkLifetime, linkLifetime, .minutes(1) ... .days(90))
        check(.sessionIdle, sessionIdle, .minutes(1) ... .hours(24))
        check(.sessionLifetime, sessionLifetime, .minutes(1) ... .days(30))
        check(.acceptWithin, acceptWithin, .seconds(1) ... .days(30))
        check(.closeWithin, closeWithin, .seconds(1) ... .days(90))
        check(.codeLifetime, codeLifetime, .minutes(1) ... .minutes(10))
        if sessionIdle.length > sessionLifetime.length {
            faults.append("session_idle (\(sessionIdle)) is longer than session_lifetime (\(sessionLifetime))")
        }
        if !(0...10).contains(escalations) { faults.append("escalations is \(escalations): it must be from 0 to 10") }
        if !(1...10).contains(codeTries) { faults.append("code_tries is \(codeTries): it must be from 1 to 10") }
        if assurance == .none {
            faults.append("assurance is none: a link in public would belong to whoever presses first; ask for author")
        }
        if methods.isEmpty { faults.append("methods is empty: nobody could ever redeem") }
        let best = methods.map(\.gives).max() ?? .none
        if !methods.isEmpty, best < assurance {
            faults.append("assurance is \(assurance.rawValue), but the methods give \(best.rawValue) at most")
        }
        return faults
    }
}
