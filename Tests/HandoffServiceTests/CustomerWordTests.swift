import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("What a customer says in a session, and what both ends say to know each other")
struct CustomerWordTests {
    @Test("A pair of words is good for one contact: said right once, and never again")
    func once() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let id = opened.handoff.id
        var used: [WordPair] = []
        var lastSerial = 1
        for _ in 1...3 {
            let pair = try await bench.uses.contactWords.current(of: id)
            let toSay = try await bench.uses.contactWords.toSay(of: id, by: bench.caller)
            #expect(toSay == pair)
            for stale in used where stale != pair {
                let matched = try await bench.uses.contactWords.check(text(stale), of: id, by: bench.caller)
                #expect(!matched, "a stale pair")
            }
            let now = try await bench.uses.contactWords.current(of: id)
            let right = try await bench.uses.contactWords.check("It says \(text(now)).", of: id, by: bench.caller)
            #expect(right)
            let next = try await bench.uses.contactWords.current(of: id)
            let contact = try await bench.store.read { try $0.contact(of: id) }
            #expect(contact?.tries == 0, "a right pair is used up")
            let again = try await bench.uses.contactWords.check(text(now), of: id, by: bench.caller)
            #expect(!again || next == now, "unless the next pair is the same, once in 65,280")
            let serial = try await bench.store.read { try $0.contact(of: id)?.serial } ?? 0
            #expect(serial > lastSerial)
            lastSerial = serial
            used.append(now)
        }
    }

    private func text(_ pair: WordPair) -> String { pair.text(in: .en).joined(separator: " ") }

    @Test("Three wrong pairs spoil the right one; another brand, and a session that is over, have none")
    func wrong() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let id = opened.handoff.id
        for _ in 1...3 {
            let matched = try await bench.uses.contactWords.check("not these at all", of: id, by: bench.caller)
            #expect(!matched)
        }
        let next = try await bench.uses.contactWords.current(of: id)
        let serial = try await bench.store.read { try $0.contact(of: id) }
        #expect(serial == StoredContact(serial: 2, tries: 0))
        let foreign: Refusal? = try await refusal {
            _ = try await bench.uses.contactWords.toSay(of: id, by: ServiceBench.caller("other"))
        }
        #expect(foreign == .unknown)
        try await bench.uses.sessionActions.disown(try bench.tokens.session(opened.token))
        let over: Refusal? = try await refusal { _ = try await bench.uses.contactWords.toSay(of: id, by: bench.caller) }
        #expect(over == .notNow)
        let checked: Refusal? = try await refusal {
            _ = try await bench.uses.contactWords.check(text(next), of: id, by: bench.caller)
        }
        #expect(checked == .notNow)
    }

    @Test("A customer who heard other words takes a new pair, and the agents hear of it")
    func others() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let ticket = try bench.tokens.session(opened.token)
        try await bench.uses.contactWords.renew(ticket, othersSaid: .no)
        try await bench.uses.contactWords.renew(ticket, othersSaid: .yes)
        let contact = try await bench.store.read { try $0.contact(of: opened.handoff.id) }
        #expect(contact == StoredContact(serial: 3, tries: 0))
        let events = try await bench.events(opened.handoff.id)
        #expect(events.count { $0 == .wordsRejected } == 1)
    }

    @Test("Still waiting is passed on every ten minutes at most, and not from a session that idled out")
    func nudge() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let ticket = try bench.tokens.session(opened.token)
        func nudges() async throws -> Int { try await bench.events(opened.handoff.id).count { $0 == .nudged } }
        for _ in 1...5 { try await bench.uses.sessionActions.nudge(ticket) }
        bench.clock.advance(.minutes(10) - .milliseconds(1))
        try await bench.uses.sessionActions.nudge(ticket)
        let once = try await nudges()
        #expect(once == 1)
        bench.clock.advance(.milliseconds(1))
        try await bench.uses.sessionActions.nudge(ticket)
        let twice = try await nudges()
        #expect(twice == 2)
        _ = try await bench.uses.accept(opened.handoff.id, agent: "a7", by: bench.caller)
        bench.clock.advance(.minutes(15))
        let idle: Refusal? = try await refusal { try await bench.uses.sessionActions.nudge(ticket) }
        #expect(idle == .ended)
    }

    @Test("Not mine ends the session for good; the handoff stays for the brand to see")
    func disown() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let ticket = try bench.tokens.session(opened.token)
        for _ in 1...2 { try await bench.uses.sessionActions.disown(ticket) }
        let live = try await bench.introspect(opened.token, of: bench.caller.brand)
        #expect(live == nil)
        let handoff = try await bench.handoff(opened.handoff.id)
        #expect(handoff.sessionEnded == .disowned)
        #expect(handoff.state == .redeemed)
    }

    @Test("A rating is 1 to 5, once, after the end")
    func rate() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let (id, ticket) = (opened.handoff.id, try bench.tokens.session(opened.token))
        let early: Refusal? = try await refusal { try await bench.uses.sessionActions.rate(ticket, 5) }
        #expect(early == .notNow)
        _ = try await bench.uses.accept(id, agent: "a7", by: bench.caller)
        _ = try await bench.uses.close(id, .resolved, by: bench.caller)
        for wrong in [0, 6, .max, .min] {
            let refused: Refusal? = try await refusal { try await bench.uses.sessionActions.rate(ticket, wrong) }
            #expect(refused == .notNow)
        }
        for rating in [4, 1] { try await bench.uses.sessionActions.rate(ticket, rating) }
        let handoff = try await bench.handoff(id)
        #expect(handoff.rating == 4)
    }

    @Test("A new link is asked for once until there is one; a stranger's asking changes nothing else")
    func ask() async throws {
        let bench = try await ServiceBench()
        let (id, link) = try await bench.thread()
        for _ in 1...3 { try await bench.uses.sessionActions.askForLink(id) }
        let asked = try await bench.events(id)
        #expect(asked == [.issued, .linkAsked])
        _ = try await bench.reissue(id, audience: nil, former: .follow)
        try await bench.uses.sessionActions.askForLink(id)
        let again = try await bench.events(id)
        #expect(again.count { $0 == .linkAsked } == 2)
        let proven = try await bench.provenClaim(id, link)
        let opened = try await bench.redeem(proven.token, code: nil)
        #expect(opened.handoff.state == .redeemed)
    }
}
