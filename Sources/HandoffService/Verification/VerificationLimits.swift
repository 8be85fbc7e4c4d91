import HandoffModel
import HandoffStore

/// How often answers may be tried: by one claim, on one handoff, and about one account over all handoffs.
///
/// Counted in the store, before anything is compared, in a commit of its own.
package enum VerificationLimits {
    static let perHandoff = 100
    package static let day = Duration.hours(24)
    /// Codes that one claim may have sent, and one account in a day.
    static let sends = 5
    static let sendsPerAccount = 10

    static func facts(_ held: HeldClaim, account: [UInt8]?, at now: Timestamp) -> [TryLimit] {
        tries("facts", held.terms.factsTries, held.terms.accountTries, held, account, at: now)
    }

    static func otp(_ held: HeldClaim, account: [UInt8]?, at now: Timestamp) -> [TryLimit] {
        tries("otp", held.terms.codeTries, perHandoff, held, account, at: now)
    }

    static func sending(_ held: HeldClaim, account: [UInt8], at now: Timestamp) -> [TryLimit] {
        [
            TryLimit("otp-send \(held.handoff.id) \(held.claim)", limit: sends, until: now + day),
            TryLimit("otp-send account \(account.hex)", limit: sendsPerAccount, until: now + day),
        ]
    }

    private static func tries(
        _ method: String, _ perClaim: Int, _ perAccount: Int, _ held: HeldClaim, _ account: [UInt8]?, at now: Timestamp
    ) -> [TryLimit] {
        let id = held.handoff.id
        // A hundred in all for the handoff: kept as long as any handoff lives.
        var limits = [
            TryLimit("\(method) \(id) \(held.claim)", limit: perClaim, until: now + day),
            TryLimit("\(method) \(id)", limit: perHandoff, until: now + .days(90)),
        ]
        // Where nobody has said whose account it is, the handoff stands for it.
        let subject = account.map { "account \($0.hex)" } ?? "account of \(id)"
        limits.append(TryLimit("\(method) \(subject)", limit: perAccount, until: now + day))
        return limits
    }
}
