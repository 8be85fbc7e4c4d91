package import HandoffModel

extension StoreTransaction {
    /// Puts a one-time code in the place of the one before.
    package func put(_ code: StoredAuthorCode, for id: HandoffID) throws {
        try change(.beside(id)) { try $0.put(code, for: id) }
    }

    /// Counts one guess of a claim, if it has one left.
    /// - Returns: whether the guess may be compared. Once either bound is reached nothing more is stored.
    package func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool {
        try change(.beside(id)) { try $0.countGuess(of: id, by: claim, perClaim: perClaim, perHandoff: perHandoff) }
    }

    /// Keeps the words of a claim in the place of those before, within both bounds; rows that have expired at `time`
    /// make room first.
    package func put(
        _ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int, at time: Timestamp
    ) throws -> EchoOutcome {
        let isKept = try change(.beside(id)) { rows in
            try rows.forgetEchoes(of: id, expiredAt: time)
            return try rows.put(echo, for: id, perHandoff: perHandoff, perNetwork: perNetwork)
        }
        if isKept { return .kept }
        return try self.echo(of: id, digest: echo.digest) == nil ? .full : .taken
    }

    /// Counts a press from a network. Beyond `maxNetworks` networks nothing more is stored.
    /// - Returns: what has been counted so far.
    package func countPress(
        of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp
    ) throws -> Contention {
        try change(.beside(id)) { try $0.countPress(of: id, from: network, maxNetworks: maxNetworks, until: expires) }
        return try presses(of: id)
    }

    package func put(_ facts: [StoredFact], for id: HandoffID) throws {
        if facts.isEmpty { return }
        try change(.beside(id)) { try $0.insert(facts, for: id) }
    }

    package func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws {
        try change(.beside(id)) { try $0.put(otp, for: id, by: claim) }
    }

    /// Counts one try on a handoff against every limit of its own, or against none when one of them is reached.
    /// - Returns: whether it was counted, and so may be compared.
    package func countTry(_ limits: [TryLimit], of id: HandoffID, at time: Timestamp) throws -> Bool {
        try countTry(limits, .beside(id), at: time)
    }

    /// Counts one try against the limit of an account, over all handoffs that are about it.
    /// - Returns: whether it was counted, and so may be compared.
    package func countTry(ofAccount limit: TryLimit, at time: Timestamp) throws -> Bool {
        try countTry([limit], .accounts, at: time)
    }

    private func countTry(_ limits: [TryLimit], _ place: WriteScope, at time: Timestamp) throws -> Bool {
        // Asked first: a try that one limit refuses is not counted against the others.
        for limit in limits where try tries(limit.scope, at: time) >= limit.limit { return false }
        return try change(place) { rows in
            for limit in limits where try !rows.countTry(limit, at: time) { return false }
            return true
        }
    }

    /// - Returns: how many rows that had expired were forgotten, at most about `limit`.
    package func forgetProofs(before time: Timestamp, limit: Int) throws -> Int {
        try change(.expired) { try $0.forgetProofs(before: time, limit: limit) }
    }
}
