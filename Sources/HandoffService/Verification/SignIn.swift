package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A state of ours that came back from a provider, opened. Only ``SignIn/open(_:)`` makes one.
package struct ReturnedSignIn: Sendable {
    package let state: SignInState
    /// What the secrets of the sign-in are computed from.
    fileprivate let text: String
}

/// A sign-in at the thread's network, to show who its author is, or at the brand's provider, to show whose account it is.
///
/// Nothing is kept while the customer is away: the state that travels is signed, names the claim whose browser began, and
/// all secrets follow from it (RFC 6749, 10.12; RFC 7636; OpenID Connect Core 1.0, 3.1.2.1).
package struct SignIn: Sendable {
    let store: any Store
    let brands: Brands
    let states: SignInStates
    let customers: CustomerKeys
    let accounts: AccountKeys
    let sealer: Sealer
    let calls: SignInCalls
    let record: RecordVerification
    let mint: Mint
    package static let lifetime = Duration.minutes(15)
    /// Where providers send browsers back to.
    package static let path = "/sign-in"

    /// The address at the provider to go to.
    /// - Throws: ``Refusal/methodNotAllowed``; ``Refusal/proofNeeded``; ``CallFailure``.
    package func begin(
        _ purpose: SignInState.Purpose, by holder: Holder, in language: Language
    ) async throws -> ProviderAddress {
        let now = mint.now()
        let (held, provider) = try await store.read { snapshot in
            let held = try snapshot.held(by: holder, brands, at: now)
            return (held, try self.provider(purpose, held, in: snapshot, at: now))
        }
        let state = try states.sign(
            SignInState(purpose: purpose, handoff: held.handoff.id, claim: held.claim, expires: now + Self.lifetime))
        let address = try await calls.begin(
            SignInCalls.Start(
                provider: provider, brand: held.handoff.brand, state: state, secrets: try states.secrets(of: state),
                language: language))
        return try ProviderAddress(address)
    }

    /// Which handoff and claim a browser that came back with `text` belongs to.
    /// - Throws: ``TokenRefusal/notOurs``.
    package func open(_ text: String) throws(TokenRefusal) -> ReturnedSignIn {
        ReturnedSignIn(state: try states.open(text), text: text)
    }

    /// - Parameter issuer: the `iss` that came back, if any (RFC 9207).
    /// - Throws: ``ProofFailure``; ``CallFailure``; ``Refusal``. A state of another browser's claim is
    ///   ``ProofFailure/claimUnknown``.
    package func finish(
        _ returned: ReturnedSignIn, code: String, issuer: String?, by holder: Holder
    ) async throws -> Verified {
        let now = mint.now()
        let session: SessionID = try mint.id(at: now, in: holder.laneBits)
        let state = returned.state
        let (brand, provider) = try await store.read { snapshot in
            let held = try snapshot.held(by: holder, brands, at: now)
            guard now < state.expires, held.handoff.id == state.handoff, held.claim == state.claim else {
                throw ProofFailure.claimUnknown
            }
            return (held.handoff.brand, try self.provider(state.purpose, held, in: snapshot, at: now))
        }
        let signedIn = try await calls.finish(
            SignInCalls.Return(
                provider: provider, brand: brand, code: code,
                issuer: issuer, secrets: try states.secrets(of: returned.text), now: now))
        switch state.purpose {
        case .author: return try await prove(signedIn, by: holder, session: session, at: now)
        case .account: return try await verify(signedIn, by: holder, session: session, at: now)
        }
    }

    private func provider(
        _ purpose: SignInState.Purpose, _ held: HeldClaim, in snapshot: any StoreSnapshot, at now: Timestamp
    ) throws -> SignInProvider {
        let settings = try brands.settings(of: held.handoff, in: snapshot).settings
        switch purpose {
        case .author:
            let isHot = try snapshot.runsHot(held.handoff, held.terms)
            let found = settings.signIn.first { $0.network.rawValue == held.handoff.issued.network }
            guard held.terms.methods(hot: isHot).contains(.platformSignIn), let found else {
                throw Refusal.methodNotAllowed
            }
            return .platform(found)
        case .account:
            try held.require(.oidc, at: now)
            guard let found = settings.oidc else { throw Refusal.methodNotAllowed }
            return .openID(found)
        }
    }

    private func prove(
        _ signedIn: SignedIn, by holder: Holder, session: SessionID, at now: Timestamp
    ) async throws -> Verified {
        try await store.write(.lane(holder.laneBits)) { tx in
            let held = try tx.held(by: holder, brands, at: now)
            let issued = held.handoff.issued
            let found = try customers.customerKey(
                brand: issued.brand, network: issued.network, author: signedIn.subject)
            try AuthorIdentity(issued: issued.customer, found: found).check()
            return try record(held.attempt(.platformSignIn), by: held, session: session, in: tx, at: now)
        }
    }

    private func verify(
        _ signedIn: SignedIn, by holder: Holder, session: SessionID, at now: Timestamp
    ) async throws -> Verified {
        try await store.write(.lane(holder.laneBits)) { tx in
            let held = try tx.held(by: holder, brands, at: now)
            try keep(signedIn.subject, of: held.handoff, in: tx)
            let attempt = held.attempt(.oidc, gives: signedIn.isStrong ? .accountStrong : .account)
            return try record(attempt, by: held, session: session, in: tx, at: now)
        }
    }

    /// The account of the handoff is that of the agent, or of the first sign-in; no other counts after it. Where none can
    /// be kept, none can be compared, and nothing is verified.
    private func keep(_ reference: String, of handoff: Handoff, in tx: StoreTransaction) throws {
        guard let sealed = try tx.sealed(handoff.id) else { throw Refusal.methodNotAllowed }
        let tag = try accounts.tag(brand: handoff.brand, reference: reference)
        if let account = sealed.account {
            guard account.tag == tag else { throw ProofFailure.anotherAccount }
            return
        }
        let key = try sealer.unwrap(sealed.wrappedKey, brand: handoff.brand, handoff: handoff.id)
        let account = SealedAccount(
            reference: try key.seal(Array(reference.utf8), field: SealedField.account.rawValue), tag: tag)
        guard try tx.setAccount(account, of: handoff.id) else { throw Refusal.movedMeanwhile }
    }
}
