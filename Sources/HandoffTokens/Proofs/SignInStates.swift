package import HandoffModel
internal import OpenSSL

/// A sign-in that is under way, as it goes to the provider and comes back (`state`, RFC 6749, 4.1.1).
package struct SignInState: Sendable, Equatable {
    /// What the sign-in is to show. Raw values stand in the text.
    package enum Purpose: UInt8, Sendable, CaseIterable {
        /// That the claimant is the thread's author: at the network.
        case author = 1
        /// That the claimant holds the account: at the brand's identity provider.
        case account = 2
    }

    package let purpose: Purpose
    package let handoff: HandoffID
    /// Whose browser began it: only that one may end it.
    package let claim: ClaimID
    /// In whole seconds.
    package let expires: Timestamp

    package init(purpose: Purpose, handoff: HandoffID, claim: ClaimID, expires: Timestamp) {
        self.purpose = purpose
        self.handoff = handoff
        self.claim = claim
        self.expires = Timestamp(seconds: expires.seconds)
    }
}

/// What one sign-in needs: computed from its state, so that nothing is kept while the customer is away.
package struct SignInSecrets: Sendable {
    /// RFC 7636, 4.1: 43 letters of base64url.
    package let verifier: String
    /// RFC 7636, 4.2: S256.
    package let challenge: String
    /// OpenID Connect Core 1.0, 3.1.2.1: 43 letters of base64url.
    package let nonce: String
}

/// Signs and opens states. Every state is another: 16 random bytes stand in it.
package struct SignInStates: Sendable {
    private let keys: KeySource
    private let layout = SignedText(label: "handoff/v1/sign-in-state", macCount: 24, maxPayloadCount: 53) { $0.signIn }

    package init(keys: KeySource) { self.keys = keys }

    package func sign(_ state: SignInState) throws -> String {
        var payload: [UInt8] = [state.purpose.rawValue] + state.handoff.bytes + state.claim.bytes
        let seconds = UInt32(clamping: state.expires.seconds)
        for shift in stride(from: 24, through: 0, by: -8) {
            payload.append(UInt8(truncatingIfNeeded: seconds >> shift))
        }
        return try layout.sign(payload + Random.bytes(16), scope: "", keys: keys.prepared.signing)
    }

    /// - Throws: ``TokenRefusal/notOurs``.
    package func open(_ text: String) throws(TokenRefusal) -> SignInState {
        let payload = try layout.open(text, scope: "", in: keys.prepared)
        guard payload.count == 53, let purpose = SignInState.Purpose(rawValue: payload[0]),
            let handoff = HandoffID(bytes: payload[1..<17]), let claim = ClaimID(bytes: payload[17..<33])
        else { throw .notOurs }
        let seconds = payload[33..<37].reduce(0 as Int64) { $0 << 8 | Int64($1) }
        return SignInState(purpose: purpose, handoff: handoff, claim: claim, expires: Timestamp(seconds: seconds))
    }

    /// The secrets of the sign-in that `text` is the state of. The state is seen by the provider and stands in addresses;
    /// what follows from it needs the key.
    package func secrets(of text: String) throws -> SignInSecrets {
        let ring = keys.prepared
        let verifier = Base64.url.encode(try secret("verifier", text, ring))
        return SignInSecrets(
            verifier: verifier, challenge: Base64.url.encode(try SHA256.digest(Array(verifier.utf8))),
            nonce: Base64.url.encode(try secret("nonce", text, ring)))
    }

    private func secret(_ name: String, _ text: String, _ ring: PreparedRing) throws -> [UInt8] {
        var transcript = Transcript("handoff/v1/sign-in-secret")
        transcript.add(name)
        transcript.add(text)
        return try ring.customer.authenticate(transcript.bytes)
    }
}
