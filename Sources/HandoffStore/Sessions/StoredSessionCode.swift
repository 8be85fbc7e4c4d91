package import HandoffModel

/// A session on its way to another place: another browser or device, or a telephone call.
package struct StoredSessionCode: Sendable, Equatable {
    /// Raw values are stored.
    package enum Kind: String, CaseIterable, Sendable { case carry, voice }

    package let handoff: HandoffID
    package let kind: Kind
    /// Of its code, 34 bytes.
    package let digest: [UInt8]
    /// The session that it moves; another one since then makes the code worthless.
    package let session: SessionID
    /// The claim of the new place, once there is one.
    package var claim: ClaimID?
    /// The two digits that the new place shows.
    package var number: Int?
    package var isConfirmed: Bool
    package let expires: Timestamp

    package init(
        handoff: HandoffID, kind: Kind, digest: [UInt8], session: SessionID, claim: ClaimID? = nil, number: Int? = nil,
        isConfirmed: Bool = false, expires: Timestamp
    ) {
        self.handoff = handoff
        self.kind = kind
        self.digest = digest
        self.session = session
        self.claim = claim
        self.number = number
        self.isConfirmed = isConfirmed
        self.expires = expires
    }
}
