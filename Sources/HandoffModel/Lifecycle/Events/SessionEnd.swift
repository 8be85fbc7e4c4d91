/// Why a session ended before its time. Raw values are stored and published.
package enum SessionEnd: String, CaseIterable, Sendable, Codable {
    /// The customer left.
    case left
    /// The contact centre revoked the token (RFC 7009).
    case revoked
    /// The customer says that the conversation is not theirs.
    case disowned
}
