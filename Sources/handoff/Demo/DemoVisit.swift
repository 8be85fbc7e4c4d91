import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Runs beside the server: waits for it, drives the loop, prints, and stays until it is told to stop.
struct DemoVisit: Service {
    let client: DemoClient
    let conversations: [Conversation]
    let once: Bool
    static let together = 8

    func run() async throws {
        try await waitForServer()
        await drive()
        print(client.tally.report)
        if let failure = client.tally.current.firstFailure { print("\nThe first failure: \(failure)") }
        guard !once else { return }
        try await printByHand()
        try? await gracefulShutdown()
    }

    private func waitForServer() async throws {
        for _ in 0..<500 {
            let answer = try? await HTTPClient.shared.execute(
                HTTPClientRequest(url: client.base + "/readyz"), timeout: .seconds(1))
            if answer?.status == .ok { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw SettingsError(description: "the server did not start")
    }

    private func drive() async {
        var progress = Progress("conversations", of: conversations.count)
        var rest = conversations[...]
        var done = 0
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.together { if let next = rest.popFirst() { group.addTask { await loop(next) } } }
            while await group.next() != nil {
                done += 1
                progress.show(done)
                if let next = rest.popFirst() { group.addTask { await loop(next) } }
            }
        }
        progress.finish()
    }

    private func loop(_ conversation: Conversation) async {
        do {
            try await DemoLoop(client: client).run(conversation)
        } catch {
            client.tally.count {
                $0.failed += 1
                if $0.firstFailure == nil { $0.firstFailure = "\(error)" }
            }
        }
    }

    /// An open handoff to play with, and the lines to do it with.
    private func printByHand() async throws {
        guard let first = conversations.first else { return }
        let (id, link) = try await DemoLoop(client: client).issue(first)
        print(
            """

            \(Style.bold("Try it by hand"))
            A customer's link, as it stands in a public reply (open it in a browser):
              \(link)

            The agent's side, with an API key:
              KEY=\(client.key)
              ID=\(id)
              URL=\(client.base)

            A one-time code for the author, to be sent by direct message:
              curl -s $URL/v1/handoffs/$ID/codes -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' -d '{}'
            Type it on the page that the link opens. Then:
              curl -s $URL/v1/handoffs/$ID -H "Authorization: Bearer $KEY"
              curl -s $URL/v1/handoffs/$ID/events -H "Authorization: Bearer $KEY"
              curl -s $URL/v1/handoffs/$ID/accept -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' -d '{"agent":"me"}'
              curl -s $URL/v1/handoffs/$ID/close -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' -d '{"outcome":"resolved"}'

            It stays up until Ctrl-C.
            """)
    }
}
