import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("A claim is redeemed by proof, once")
struct RedemptionTests {
    private func publicClaim(_ bench: ServiceBench) async throws -> (id: HandoffID, claim: String, link: String) {
        let issued = try await bench.issued { $0.audience = .public }
        let link = issued.link.split(separator: "/").last.map(String.init) ?? ""
        return (issued.handoff.id, try await bench.claim(link, from: "192.0.2.0/24").token, link)
    }

    @Test("Of forty parallel claims of a private link one wins; the winner asks again and gets the same token")
    func race() async throws {
        let bench = try await ServiceBench()
        let issued = try await bench.issued()
        let link = issued.link.split(separator: "/").last.map(String.init) ?? ""
        var claims: [String] = []
        for _ in 1...40 { claims.append(try await bench.claim(link, from: "192.0.2.0/24").token) }
        let tokens = await withTaskGroup { group in
            for claim in claims { group.addTask { try? await bench.redeem(claim, code: nil).token } }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        let won = tokens.compactMap(\.self)
        #expect(won.count == 1)
        var again: Set<String> = []
        for claim in claims {
            let late: Refusal? = try await refusal { again.insert(try await bench.redeem(claim, code: nil).token) }
            #expect(late == nil || late == .alreadyRedeemed)
        }
        #expect(again == Set(won))
        let events = try await bench.events(issued.handoff.id)
        #expect(events.count { $0 == .redeemed } == 1)
    }

    @Test("Wrong codes cost the claim, and never the handoff: five claims of strangers spent, the author still redeems")
    func wrongCodes() async throws {
        let bench = try await ServiceBench()
        let (id, _, link) = try await publicClaim(bench)
        let code = try await bench.codes(for: id, by: bench.caller).code
        for _ in 1...5 {
            let stranger = try await bench.claim(link, from: "192.0.2.0/24").token
            for _ in 1...7 {
                let refused: Refusal? = try await refusal { _ = try await bench.redeem(stranger, code: "BBBB-BBBB") }
                #expect(refused == .proofNeeded)
            }
            let late: Refusal? = try await refusal { _ = try await bench.redeem(stranger, code: code.text) }
            #expect(late == .proofNeeded)
        }
        let author = try await bench.claim(link, from: "192.0.2.0/24").token
        let opened = try await bench.redeem(author, code: code.text.lowercased())
        #expect(opened.handoff.state == .redeemed)
        #expect(opened.redemption.methods == [.dmCode])
    }

    @Test("After a hundred wrong codes the method ends for the handoff; a private link still opens it")
    func hundred() async throws {
        let bench = try await ServiceBench()
        let (id, _, link) = try await publicClaim(bench)
        for _ in 1...21 {
            let code = try await bench.codes(for: id, by: bench.caller).code
            let stranger = try await bench.claim(link, from: "192.0.2.0/24").token
            for _ in 1...5 {
                let wrong = code.text == "BBBB-BBBB" ? "CCCC-CCCC" : "BBBB-BBBB"
                _ = try? await bench.redeem(stranger, code: wrong)
            }
        }
        let code = try await bench.codes(for: id, by: bench.caller).code
        let author = try await bench.claim(link, from: "192.0.2.0/24").token
        let refused: Refusal? = try await refusal { _ = try await bench.redeem(author, code: code.text) }
        #expect(refused == .proofNeeded)
        let again = try await bench.reissue(id, audience: .private, former: .follow)
        let privately = again.link.split(separator: "/").last.map(String.init) ?? ""
        let opened = try await bench.redeem(try await bench.claim(privately, from: "192.0.2.0/24").token, code: nil)
        #expect(opened.handoff.state == .redeemed)
    }

    @Test("A code is good for ten minutes, and a new one ends the one before")
    func codeLife() async throws {
        let bench = try await ServiceBench()
        let (id, claim, link) = try await publicClaim(bench)
        let first = try await bench.codes(for: id, by: bench.caller).code
        let second = try await bench.codes(for: id, by: bench.caller).code
        let replaced: Refusal? = try await refusal { _ = try await bench.redeem(claim, code: first.text) }
        #expect(replaced == .proofNeeded)
        bench.clock.advance(.minutes(10))
        let late: Refusal? = try await refusal { _ = try await bench.redeem(claim, code: second.text) }
        #expect(late == .proofNeeded)
        let third = try await bench.codes(for: id, by: bench.caller).code
        bench.clock.advance(.minutes(10) - .milliseconds(1))
        let opened = try await bench.redeem(try await bench.claim(link, from: "192.0.2.0/24").token, code: third.text)
        #expect(opened.handoff.state == .redeemed)
    }

    @Test("Live, used and revoked public links give claims alike, and claims without proof hear the same")
    func sameToStrangers() async throws {
        let bench = try await ServiceBench()
        let (_, liveClaim, _) = try await publicClaim(bench)
        let (used, usedClaim, usedLink) = try await publicClaim(bench)
        let code = try await bench.codes(for: used, by: bench.caller).code
        _ = try await bench.redeem(usedClaim, code: code.text)
        let (revoked, revokedClaim, revokedLink) = try await publicClaim(bench)
        _ = try await bench.uses.revoke(revoked, .mistake, by: bench.caller)
        for link in [usedLink, revokedLink] {
            let claim = try await bench.claim(link, from: "192.0.2.0/24").token
            #expect(claim.utf8.count == liveClaim.utf8.count)
            let refused: Refusal? = try await refusal { _ = try await bench.redeem(claim, code: nil) }
            #expect(refused == .proofNeeded)
        }
        for code in [nil, "BBBB-BBBB", "nonsense"] {
            for claim in [liveClaim, revokedClaim] {
                let refused: Refusal? = try await refusal { _ = try await bench.redeem(claim, code: code) }
                #expect(refused == .proofNeeded)
            }
        }
    }
}
