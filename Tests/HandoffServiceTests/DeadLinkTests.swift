import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("A dead link verifies nobody")
struct DeadLinkTests {
    enum Fate: CaseIterable { case cut, revoked, somebodys }

    @Test("Through a private link that is cut, taken back or somebody else's no code is sent and nothing is compared")
    func deadLinks() async throws {
        for fate in Fate.allCases {
            let systems = BrandSystems()
            let bench = try await ServiceBench.withEverything(calls: systems.calls)
            let (id, link) = try await bench.thread(audience: .private, account: ServiceBench.accountOrder())
            let holder = Holder.claim(try await bench.press(link).ticket)
            let expected: Refusal
            switch fate {
            case .cut:
                _ = try await bench.reissue(id, audience: nil, former: .cut)
                expected = .proofNeeded
            case .revoked:
                _ = try await bench.uses.revoke(id, .mistake, by: bench.caller)
                expected = .ended
            case .somebodys:
                _ = try await bench.redeem(try await bench.press(link).token, code: nil)
                expected = .alreadyRedeemed
            }
            let steps: [() async throws -> Void] = [
                { _ = try await bench.uses.sendOTP(by: holder, in: .en) },
                { _ = try await bench.uses.checkOTP("123456", by: holder) },
                { _ = try await bench.uses.verifyFacts(ServiceBench.answers, by: holder, in: .en) },
                { _ = try await bench.beginSignIn(.account, by: holder, in: .en) },
            ]
            for step in steps {
                let refused: Refusal? = try await refusal(step)
                #expect(refused == expected, "\(fate)")
            }
            #expect(systems.sent.isEmpty, "\(fate)")
        }
    }
}
