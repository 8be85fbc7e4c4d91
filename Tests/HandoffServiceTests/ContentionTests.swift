import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("A link that many press runs hot, once, and the author's way stays")
struct ContentionTests {
    /// Methods that a stranger could bend go when it is hot.
    private func bench() async throws -> ServiceBench {
        try await ServiceBench.withEverything {
            $0.hotNetworks = 3
            $0.hotClaims = 8
            $0.methodsWhenHot = [.dmCode, .platformSignIn]
        }
    }

    @Test("Three networks make one event; the weak methods go, and the code still opens it")
    func networks() async throws {
        let bench = try await bench()
        let (id, link) = try await bench.thread()
        let mine = try await bench.press(link, from: "192.0.2.0/24")
        _ = try await bench.shownText(mine)
        for n in 1...9 { _ = try await bench.press(link, from: "198.51.\(n).0/24") }
        await bench.settle()
        let noted = try await bench.handoff(id)
        #expect(noted.contendedAt != nil)
        let events = try await bench.events(id)
        #expect(events == [.issued, .claimed, .contended])
        let left = try await bench.uses.ways(mine.ticket).proofs
        #expect(Set(left) == [.dmCode, .platformSignIn])
        let late: Refusal? = try await refusal { _ = try await bench.uses.echoWords(mine.ticket, from: "192.0.2.0/24") }
        #expect(late == .methodNotAllowed)
        let code = try await bench.codes(for: id, by: bench.caller).code
        let opened = try await bench.redeem(mine.token, code: code.text)
        #expect(opened.redemption.methods == [.dmCode])
    }

    @Test("So do many presses from one network")
    func claims() async throws {
        let bench = try await bench()
        let (id, link) = try await bench.thread()
        for _ in 1...8 { _ = try await bench.press(link) }
        await bench.settle()
        let noted = try await bench.handoff(id)
        #expect(noted.contendedAt != nil)
    }

    @Test("A private link's presses are nobody's crowd")
    func privately() async throws {
        let bench = try await bench()
        let (id, link) = try await bench.thread(audience: .private)
        for n in 1...9 { _ = try await bench.press(link, from: "198.51.\(n).0/24") }
        await bench.settle()
        let noted = try await bench.handoff(id)
        #expect(noted.state == .claimed)
        let presses = try await bench.store.read { try $0.presses(of: id) }
        #expect(presses == Contention(networks: 0, claims: 0))
    }

    @Test("Strangers who make a link run hot see the same ways when it is somebody's as when it is nobody's")
    func sameWhenUsed() async throws {
        let bench = try await bench()
        let (live, liveLink) = try await bench.thread()
        let (used, usedLink) = try await bench.thread()
        let winner = try await bench.provenClaim(used, usedLink)
        let session = try await bench.redeem(winner.token, code: nil)
        for link in [liveLink, usedLink] {
            for n in 1...9 { _ = try await bench.press(link, from: "198.51.\(n).0/24") }
        }
        await bench.settle()
        let isHotAlready = try await bench.handoff(live).contendedAt
        #expect(isHotAlready != nil)
        var ways: [[Method]] = []
        for link in [liveLink, usedLink] {
            let stranger = try await bench.press(link, from: "198.51.9.0/24")
            ways.append(try await bench.uses.ways(stranger.ticket).proofs)
            let words: Refusal? = try await refusal { _ = try await bench.uses.echoWords(stranger.ticket, from: "x") }
            #expect(words == .methodNotAllowed)
        }
        #expect(ways[0] == ways[1])
        let isHot = try await bench.handoff(used).contendedAt
        #expect(isHot == nil, "nothing is taken from the winner")
        let left = try await bench.uses.ways(try bench.holder(session)).verifications
        #expect(left.contains(.oidc))
    }
}
