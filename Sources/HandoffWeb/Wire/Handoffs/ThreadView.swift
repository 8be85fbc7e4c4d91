import HandoffModel

/// Where the thread is: never which post or whose.
struct ThreadView: JSONView {
    let handoff: Handoff
    init(_ handoff: Handoff) { self.handoff = handoff }

    func write(to text: inout JSONText) {
        text.member("network", handoff.issued.network)
        text.member("handle", handoff.issued.handle)
    }
}
