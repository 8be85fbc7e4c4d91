import HandoffModel
import HandoffTokens
import Testing

@testable import HandoffService

@Suite("What replies ask for, and what an excerpt answers")
struct IssueScreeningTests {
    private func refusal(
        _ bench: ServiceBench, _ change: (inout HandoffOrder) -> Void
    ) async throws -> ServiceRefusal? {
        try await HandoffServiceTests.refusal { _ = try await bench.issued(change) }
    }

    @Test("A reply that asks for personal data is refused with the sentence that does it; a warning is not")
    func asking() async throws {
        let bench = try await ServiceBench()
        let refusal = try await self.refusal(bench) {
            $0.reply = "So sorry! Please reply with your account number {link}"
        }
        #expect(refusal == .replyAsks([ReplyQuestion(.account, "Please reply with your account number {link}")]))
        _ = try await bench.issued { $0.reply = "So sorry! Never post your account number {link}" }
    }

    @Test("A policy may allow a kind to be asked for, and only that one")
    func askingAllowed() async throws {
        let bench = try await ServiceBench { $0.policies["default"]?.mayAskFor = [.booking] }
        _ = try await bench.issued { $0.reply = "Please send us your booking reference {link}" }
        let refusal = try await self.refusal(bench) {
            $0.reply = "Please send us your booking reference and your PIN {link}"
        }
        guard case .replyAsks(let questions) = refusal else {
            Issue.record("not refused: \(String(describing: refusal))")
            return
        }
        #expect(questions.map(\.kind) == [.credential])
    }

    @Test("A number that answers the post before it is taken out of the excerpt, the brand's own contacts stay")
    func excerpt() async throws {
        let bench = try await ServiceBench {
            $0.ownContacts = OwnContacts(telephones: ["+44 20 7946 0958"])
            $0.labels = [BrandLabels(kind: .account, words: ["Sky Club"])]
        }
        let issued = try await bench.issued {
            $0.context.excerpt = [
                .init(by: .brand, text: "What is your account number?"), .init(by: .customer, text: "44718829"),
                .init(by: .customer, text: "Sky Club 99812034. I rang 020 7946 0958"),
            ]
        }
        let kept = try await bench.uses.read.handoff(issued.handoff.id, by: bench.caller).context
        #expect(
            kept?.excerpt?.map(\.text) == [
                "What is your account number?", "[account]", "Sky Club [account]. I rang 020 7946 0958",
            ])
    }
}
