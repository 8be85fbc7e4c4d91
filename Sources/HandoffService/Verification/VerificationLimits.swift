import HandoffModel
import HandoffStore

/// How often answers may be tried: by one claim and on one handoff, and about one account over all its handoffs.
///
/// Counted in the store, before anything is compared, in commits of their own. What is counted of an account lies beside
/// no handoff, so it is counted by itself, after the others: a claim that has no try left takes none from the account.
package struct VerificationLimits {
    let ofHandoff: [TryLimit]
    /// Nil where nobody has said whose account it is: then the handoff stands for it.
    let ofAccount: TryLimit?

    static let perHandoff = 100
    package static let day = Duration.hours(24)
    /// Codes that one claim may have sent, and one account in a day.
    static let sends = 5
    static let sendsPerAccount = 10

    static func facts(_ held: HeldClaim, account: [UInt8]?, at now: Timestamp) -> Self {
        tries("facts", held.terms.factsTries, held.terms.accountTries, held, account, at: now)
    }

    static func otp(_ held: HeldClaim, account: [UInt8]?, at now: Timestamp) -> Self {
        tries("otp", held.terms.codeTries, perHandoff, held, account, at: now)
    }

    static func sending(_ held: HeldClaim, account: [UInt8], at now: Timestamp) -> Self {
        Self(
            ofHandoff: [TryLimit("otp-send \(held.handoff.id) \(held.claim)", limit: sends, until: now + day)],
            ofAccount: TryLimit("otp-send account \(account.hex)", limit: sendsPerAccount, until: now + day))
    }

    private static func tries(
        _ method: String, _ perClaim: Int, _ perAccount: Int, _ held: HeldClaim, _ account: [UInt8]?, at now: Timestamp
    ) -> Self {
        let id = held.handoff.id
        // A hundred in all for the handoff: kept as long as any handoff lives.
        let limits = [
            TryLimit("\(method) \(id) \(held.claim)", limit: perClaim, until: now + day),
            TryLimit("\(method) \(id)", limit: perHandoff, until: now + .days(90)),
        ]
        guard let account else {
            return Self(
                ofHandoff: limits + [TryLimit("\(method) account of \(id)", limit: perAccount, until: now + day)],
                ofAccount: nil)
        }
        return Self(
            ofHandoff: limits,
            ofAccount: TryLimit("\(method) account \(account.hex)", limit: perAccount, until: now + day))
    }
}

extension Store {
    /// Counts one try about an account; none is counted where there is no such limit.
    /// - Returns: whether what was tried may be compared.
    func countTry(ofAccount limit: TryLimit?, at now: Timestamp) async throws -> Bool {
        guard let limit else { return true }
        return try await write(.accounts) { try $0.countTry(ofAccount: limit, at: now) }
    }
}
