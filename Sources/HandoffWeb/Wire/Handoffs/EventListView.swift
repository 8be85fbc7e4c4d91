import HandoffModel

/// The history of a handoff: payloads as they are stored and chained.
struct EventListView: JSONView {
    let events: [RecordedEvent]

    func write(to text: inout JSONText) {
        text.array("events", events) { text, recorded in
            text.object {
                $0.member("number", Int64(recorded.number))
                $0.member("at", recorded.at.rfc3339)
                $0.member("actor", recorded.actor.description)
                $0.member("kind", recorded.event.kind.rawValue)
                $0.object("data", recorded.event.fields.write)
            }
        }
    }
}
