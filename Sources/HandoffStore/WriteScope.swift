package import HandoffModel

/// What a step may change. Steps of one scope come one after the other; others need not wait for them.
package enum WriteScope: Hashable, Sendable {
    /// The handoffs of one lane, and all that belongs to them.
    case lane(LaneBits)
    /// Counts of what was tried over all handoffs of an account.
    case accounts
    /// Brands, their settings and their API keys.
    case brands
    /// What has run out, in any lane.
    case expired
    /// What is said of the whole log.
    case log

    /// The lane of a handoff, or of what was made for one.
    package static func beside<Subject>(_ id: Identifier<Subject>) -> WriteScope { .lane(id.laneBits) }
}
