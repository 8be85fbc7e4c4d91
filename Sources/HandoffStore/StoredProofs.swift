package import HandoffModel

/// The two words that a claim was shown, as they are kept: a keyed digest, and when.
package struct StoredEcho: Sendable, Equatable {
    package let claim: ClaimID
    /// 34 bytes.
    package let digest: [UInt8]
    /// Which pair of this claim it is, from 0: another is tried when a claim of the handoff has the same.
    package let serial: Int
    /// A keyed digest of the claimant's network, 8 bytes.
    package let network: [UInt8]
    package let shown: Timestamp
    package let expires: Timestamp

    package init(claim: ClaimID, digest: [UInt8], serial: Int, network: [UInt8], shown: Timestamp, expires: Timestamp) {
        self.claim = claim
        self.digest = digest
        self.serial = serial
        self.network = network
        self.shown = shown
        self.expires = expires
    }
}

/// What became of words that were to be shown.
package enum EchoOutcome: Sendable, Equatable {
    case kept
    /// A live claim of the handoff has these words.
    case taken
    /// The handoff or the network has as many as it may: no one is put out for a newcomer.
    case full
}

/// A fact about the account as it is kept: a keyed digest of its normalised value.
package struct StoredFact: Sendable, Equatable {
    package let kind: String
    /// 34 bytes.
    package let digest: [UInt8]

    package init(kind: String, digest: [UInt8]) {
        self.kind = kind
        self.digest = digest
    }
}

/// A one-time code that the brand sends, as it is kept.
package struct StoredOTP: Sendable, Equatable {
    /// From 1; a new code ends the one before.
    package let serial: Int
    /// Nil once it was right: it is good once.
    package let digest: [UInt8]?
    /// How the brand sends it.
    package let channel: String
    package let expires: Timestamp

    package init(serial: Int, digest: [UInt8]?, channel: String, expires: Timestamp) {
        self.serial = serial
        self.digest = digest
        self.channel = channel
        self.expires = expires
    }
}

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

/// Which pair of words a handoff's contacts are at.
package struct StoredContact: Sendable, Equatable {
    /// From 1, one more for each pair that was used or spoiled.
    package let serial: Int
    /// Wrong words said to this pair.
    package let tries: Int

    package init(serial: Int, tries: Int) {
        self.serial = serial
        self.tries = tries
    }
}

/// Something that may be tried so often until a time, and then anew.
package struct TryLimit: Sendable, Equatable {
    package let scope: String
    package let limit: Int
    /// When the count begins again if this is its first try.
    package let ends: Timestamp

    package init(_ scope: String, limit: Int, until ends: Timestamp) {
        self.scope = scope
        self.limit = limit
        self.ends = ends
    }
}
