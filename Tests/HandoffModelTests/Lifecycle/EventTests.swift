import HandoffModel
import Testing

@Suite("State is what the events say")
struct EventTests {
    @Test("A history without its beginning makes no handoff")
    func beginning() throws {
        let claimed = RecordedEvent(
            handoff: Sample.id, number: 1, at: Sample.start, actor: .customer, event: .claimed(generation: 1))
        #expect(Handoff.replaying([claimed]) == nil)
        #expect(Handoff.replaying([]) == nil)
    }

    @Test("A history makes the handoff that its events made, in every state", arguments: HandoffState.allCases)
    func replay(_ state: HandoffState) throws {
        let handoff = try Sample.handoff(in: state)
        let first = try Sample.handoff()
        let path = [Event.issued(first.issued, first.link)] + Sample.path(to: state)
        let events = path.enumerated().map { place, event in
            RecordedEvent(
                handoff: Sample.id, number: place + 1, at: place == 0 ? Sample.start : Sample.start + .minutes(1),
                actor: .service, event: event)
        }
        #expect(Handoff.replaying(events) == handoff)
    }

    @Test(
        "An actor prints in one form and comes back from it",
        arguments: [
            (Actor.customer, "customer"), (.service, "service"),
            (.key(APIKeyID(high: 0, low: 31)), "key:ak_0000000000000000000000000z"),
        ])
    func actor(_ actor: Actor, _ text: String) {
        #expect(actor.description == text)
        #expect(Actor(text) == actor)
    }

    @Test(
        "What is no actor is refused",
        arguments: [
            "", "Customer", "customer ", "key:", "key:ho_0000000000000000000000000z",
            "key:ak_0000000000000000000000000Z",
            "key", "agent",
        ])
    func noActor(_ text: String) {
        #expect(Actor(text) == nil)
    }
}
