/// The newest link of a handoff, and which older generations still lead to it.
package struct LinkSpan: Sendable, Equatable {
    /// From 1, one more with each reissue.
    package var generation: UInt16
    /// The first generation that still works: below it, links are cut.
    package var oldest: UInt16
    package var audience: Audience
    /// When the newest link stops; whole seconds.
    package var expires: Timestamp

    package init(generation: UInt16 = 1, oldest: UInt16 = 1, audience: Audience, expires: Timestamp) {
        self.generation = generation
        self.oldest = oldest
        self.audience = audience
        self.expires = expires
    }

    /// Whether links of this generation still lead to the handoff: they exist and are not cut.
    package func leads(from generation: UInt16) -> Bool { generation >= oldest && generation <= self.generation }
}
