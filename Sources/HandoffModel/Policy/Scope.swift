/// What an API key may do. Raw values are stored and published: they never change.
package enum Scope: String, CaseIterable, Sendable, Codable, Comparable {
    /// Issue, reissue and revoke handoffs, make one-time codes, screen texts.
    case issue = "handoffs:issue"
    /// Read handoffs and their events.
    case read = "handoffs:read"
    /// Accept and close handoffs.
    case serve = "handoffs:serve"
    /// Introspect and revoke session tokens.
    case introspect = "sessions:introspect"

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
