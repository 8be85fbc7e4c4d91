package import HandoffModel

/// The locator in a URL: which handoff, which generation of its link, how it reaches its reader, and until when.
///
/// Whoever has seen the text of a link has seen only that; it is never a key.
package struct Link: Equatable, Sendable {
    package let handoff: HandoffID
    /// From 1; reissuing makes the next.
    package let generation: UInt16
    package let audience: Audience
    /// In whole seconds: what a token cannot say is cut off.
    package let expires: Timestamp

    package init(handoff: HandoffID, generation: UInt16, audience: Audience, expires: Timestamp) {
        self.handoff = handoff
        self.generation = generation
        self.audience = audience
        self.expires = expires.inWholeSeconds
    }
}

extension Timestamp {
    /// Times before 1970, which cannot be signed, stay as they are.
    var inWholeSeconds: Timestamp {
        rawValue > 0 ? Timestamp(rawValue: rawValue - rawValue % 1000) : self
    }
}
