/// What an API key may do. Raw values are stored and published: they never change.
package enum Scope: String, CaseIterable, Sendable, Codable, Comparable {
    /// Issue, reissue and revoke handoffs, make one-time codes, screen texts.
    case issue = "handoffs:issue"
    /// Read handoffs and their events.
    case read = "handoffs:read"
    /// Report proofs that were seen elsewhere: words posted in a thread, the sender in a channel, an agent's own check.
    case prove = "handoffs:prove"
    /// Accept and close handoffs.
    case serve = "handoffs:serve"
    /// Introspect and revoke session tokens.
    case introspect = "sessions:introspect"

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
