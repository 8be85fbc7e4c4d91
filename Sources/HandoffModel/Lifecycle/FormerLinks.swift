/// What a reissue does to the links before it.
package enum FormerLinks: String, CaseIterable, Sendable, Codable {
    /// They lead to the newest.
    case follow
    /// They are dead.
    case cut
}
