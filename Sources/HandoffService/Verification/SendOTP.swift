package import HandoffModel
import HandoffStore
import HandoffTokens

/// What became of a code that was asked for.
package enum SendOutcome: Sendable, Equatable {
    case sent(NotifierSettings.Channel, until: Timestamp)
    /// So many have been sent that the next has to wait.
    case usedUp
    /// The brand's notifier did not take it.
    case notDelivered
}

/// Makes a one-time code and hands it to the brand's notifier, which knows where to send it.
///
/// Telephone numbers and addresses never pass through here. A new code ends the one before and resets no count.
package struct SendOTP: Sendable {
    let store: any Store
    let brands: Brands
    let digests: ProofDigests
    let sealer: Sealer
    let calls: BrandCalls
    let mint: Mint
    /// SP 800-63B-4, 3.1.3.2: ten minutes at most.
    package static let lifetime = Duration.minutes(10)

    /// - Throws: ``Refusal/proofNeeded`` without an author proof; ``Refusal/methodNotAllowed``, also when nobody has said
    ///   whose account it is.
    package func callAsFunction(by holder: Holder, in language: Language) async throws -> SendOutcome {
        let now = mint.now()
        let call: ClaimID = try mint.id(at: now)
        let digits = try DigitCode.make()
        let counted = try await store.write(.lane(holder.laneBits)) { tx -> TryLimit?? in
            let found = try recipient(holder, in: tx, at: now)
            let limits = VerificationLimits.sending(found.held, account: found.account.tag, at: now)
            return try tx.countTry(limits.ofHandoff, of: found.held.handoff.id, at: now) ? .some(limits.ofAccount) : nil
        }
        guard let ofAccount = counted, try await store.countTry(ofAccount: ofAccount, at: now) else { return .usedUp }
        let made = try await store.write(.lane(holder.laneBits)) { tx -> Made in
            let (held, notifier, wrappedKey, account) = try recipient(holder, in: tx, at: now)
            let code = digits.first(held.terms.otpDigits)
            let serial = (try tx.otp(of: held.handoff.id, by: held.claim)?.serial ?? 0) + 1
            let digest = try digests.otp(code, serial: serial, of: held.handoff.id, by: held.claim)
            let expires = now + Self.lifetime
            try tx.put(
                StoredOTP(serial: serial, digest: digest, channel: notifier.channel.rawValue, expires: expires),
                for: held.handoff.id, by: held.claim)
            return Made(
                handoff: held.handoff, notifier: notifier, wrappedKey: wrappedKey,
                reference: account.reference, code: code, expires: expires)
        }
        let handoff = made.handoff
        let key = try sealer.unwrap(made.wrappedKey, brand: handoff.brand, handoff: handoff.id)
        let order = OTPToSend(
            notifier: made.notifier, brand: handoff.brand, handoff: handoff.id,
            reference: String(
                decoding: try key.open(made.reference, field: SealedField.account.rawValue), as: UTF8.self),
            code: made.code.text, expires: made.expires, language: language, call: call.description)
        do {
            try await calls.sendCode(order)
        } catch {
            return .notDelivered
        }
        return .sent(made.notifier.channel, until: made.expires)
    }

    /// Whom a code goes to.
    private func recipient(
        _ holder: Holder, in tx: StoreTransaction, at now: Timestamp
    ) throws -> (held: HeldClaim, notifier: NotifierSettings, wrappedKey: [UInt8], account: SealedAccount) {
        let held = try tx.held(by: holder, brands, at: now)
        try held.require(.otp, at: now)
        guard let notifier = try brands.settings(of: held.handoff, in: tx).settings.notifier,
            let sealed = try tx.sealed(held.handoff.id), let account = sealed.account
        else { throw Refusal.methodNotAllowed }
        return (held, notifier, sealed.wrappedKey, account)
    }

    private struct Made {
        let handoff: Handoff
        let notifier: NotifierSettings
        let wrappedKey: [UInt8]
        /// Sealed.
        let reference: [UInt8]
        let code: DigitCode
        let expires: Timestamp
    }
}
