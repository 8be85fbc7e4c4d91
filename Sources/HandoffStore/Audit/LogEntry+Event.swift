package import HandoffModel

extension LogEntry {
    /// The event that this entry records.
    /// - Throws: ``StoreError/damaged(_:)`` when it is not one.
    package func event() throws -> RecordedEvent {
        guard let handoff = HandoffID(bytes: handoff), let number = Int(exactly: number), let actor = Actor(actor),
            let kind = Event.Kind(rawValue: kind), let text = payload.text,
            let fields = try? EventFields(json: Array(text.utf8)), let event = Event(kind, fields)
        else { throw StoreError.damaged("log entry \(seq) of lane \(lane)") }
        return RecordedEvent(handoff: handoff, number: number, at: Timestamp(rawValue: at), actor: actor, event: event)
    }
}
