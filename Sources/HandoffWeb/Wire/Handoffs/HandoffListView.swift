import HandoffModel

struct HandoffListView: JSONView {
    let handoffs: [Handoff]
    let now: Timestamp
    let next: String?

    func write(to text: inout JSONText) {
        text.array("handoffs", handoffs) { text, handoff in text.object(HandoffView(handoff, now: now).write) }
        text.member("next", next)
    }
}
