package import HandoffModel

/// What a kept answer is found by.
package struct AnswerName: Sendable, Equatable {
    /// That of the handoff which it is about: the answer is kept in the commit of what it answers.
    package let lane: LaneBits
    /// Caller and route: a key means nothing outside its scope.
    package let scope: String
    /// SHA-256 of the key.
    package let key: [UInt8]

    package init(_ scope: String, key: [UInt8], in lane: LaneBits) {
        self.scope = scope
        self.key = key
        self.lane = lane
    }
}
