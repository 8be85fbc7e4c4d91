/// One recorded event: who made it true, when, and where it stands in its handoff's history.
package struct RecordedEvent: Sendable, Equatable {
    package let handoff: HandoffID
    /// From 1, without a gap.
    package let number: Int
    package let at: Timestamp
    package let actor: Actor
    package let event: Event

    package init(handoff: HandoffID, number: Int, at: Timestamp, actor: Actor, event: Event) {
        self.handoff = handoff
        self.number = number
        self.at = at
        self.actor = actor
        self.event = event
    }
}

extension Handoff {
    /// The handoff that `events` make; nil when they do not begin with an issue.
    package static func replaying(_ events: some Sequence<RecordedEvent>) -> Handoff? {
        var handoff: Handoff?
        for recorded in events {
            if let before = handoff {
                handoff = before.applying(recorded.event, at: recorded.at)
            } else if case .issued(let issued, let link) = recorded.event {
                handoff = Handoff(recorded.handoff, issued, link, at: recorded.at)
            } else {
                return nil
            }
        }
        return handoff
    }
}
