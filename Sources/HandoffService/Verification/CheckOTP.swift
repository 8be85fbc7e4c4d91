import HandoffModel
import HandoffStore
import HandoffTokens

/// What became of a code that was typed.
package enum CodeOutcome: Sendable {
    case right(Verified)
    /// Wrong, used, or never sent: all the same.
    case wrong
    /// The code that was sent last is too old, whatever was typed.
    case expired
    case usedUp
}

/// Checks a one-time code that the brand sent. It is good once.
package struct CheckOTP: Sendable {
    let store: any Store
    let brands: Brands
    let digests: ProofDigests
    let record: RecordVerification
    let mint: Mint

    package func callAsFunction(_ text: String, by holder: Holder) async throws -> CodeOutcome {
        guard let code = DigitCode(text) else { return .wrong }
        let now = mint.now()
        let session: SessionID = try mint.id(at: now, in: holder.laneBits)
        // Counted in a commit of its own before anything is compared.
        let counted = try await store.write(.lane(holder.laneBits)) {
            tx -> (held: HeldClaim, otp: StoredOTP?, ofAccount: TryLimit?)? in
            let held = try tx.held(by: holder, brands, at: now)
            try held.require(.otp, at: now)
            let account = try tx.sealed(held.handoff.id)?.account?.tag
            let limits = VerificationLimits.otp(held, account: account, at: now)
            guard try tx.countTry(limits.ofHandoff, of: held.handoff.id, at: now) else { return nil }
            return (held, try tx.otp(of: held.handoff.id, by: held.claim), limits.ofAccount)
        }
        guard let counted, try await store.countTry(ofAccount: counted.ofAccount, at: now) else { return .usedUp }
        let (id, claim) = (counted.held.handoff.id, counted.held.claim)
        if let otp = counted.otp, otp.digest != nil, now >= otp.expires { return .expired }
        guard let otp = counted.otp, let digest = otp.digest,
            try digests.matches(digest, otp: code, serial: otp.serial, of: id, by: claim)
        else { return .wrong }
        return try await store.write(.lane(holder.laneBits)) { tx in
            let held = try tx.held(by: holder, brands, at: now)
            // Of two that bring the right code at once, the second finds it used.
            guard let stored = try tx.otp(of: id, by: claim), stored.serial == otp.serial, stored.digest != nil else {
                return .wrong
            }
            try tx.put(
                StoredOTP(serial: otp.serial, digest: nil, channel: otp.channel, expires: otp.expires), for: id,
                by: claim)
            return .right(
                try record(held.attempt(.otp, note: otp.channel), by: held, session: session, in: tx, at: now))
        }
    }
}
