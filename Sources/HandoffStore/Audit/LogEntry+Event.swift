import FoundationEssentials
package import HandoffModel

extension LogEntry {
    /// The event that this entry records.
    /// - Throws: ``StoreError/damaged(_:)`` when it is not one.
    package func event() throws -> RecordedEvent {
        guard let handoff = HandoffID(bytes: handoff), let number = Int(exactly: number), let actor = Actor(actor),
            let kind = Event.Kind(rawValue: kind),
            let members = try? JSONDecoder().decode([String: PayloadValue].self, from: Data(payload.utf8)),
            let event = Event(kind, EventFields(members.map { ($0.key, $0.value.field) }))
        else { throw StoreError.damaged("log entry \(seq)") }
        return RecordedEvent(handoff: handoff, number: number, at: Timestamp(rawValue: at), actor: actor, event: event)
    }
}

/// A member of a payload, as it stands in JSON.
struct PayloadValue: Decodable {
    let field: FieldValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            field = .number(number)
        } else if let text = try? container.decode(String.self) {
            field = .text(text)
        } else {
            field = .texts(try container.decode([String].self))
        }
    }
}
