import ArgumentParser
import FoundationEssentials
import Glibc
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import Logging

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run the whole loop on this machine: from public posts to closed handoffs.",
        discussion: """
            Makes a keyring, a SQLite file, a brand and an API key in a directory of its own, starts the service, and \
            drives it over HTTP for every conversation: screen the posts, issue a handoff, open the link as a preview bot \
            would, claim and redeem it as the customer, refuse a stranger, introspect as the contact centre, accept and \
            close. Then it stays up, with lines to try by hand, until Ctrl-C.
            """)
    @Option(help: ArgumentHelp("Conversations, one JSON object a line. [a small sample]", valueName: "file"))
    var threads: String?
    @Option(help: "Port to listen on; 0 takes a free one.") var port = 0
    @Option(help: ArgumentHelp("Where database and keys are made. [a temporary directory]", valueName: "directory"))
    var directory: String?
    @Flag(help: "Stop after the table: exit with 0, or with 1 if any step failed.") var once = false

    func run() async throws {
        let conversations = try Conversation.read(threads)
        let place = directory ?? FileManager.default.temporaryDirectory.path + "/handoff-demo-\(getpid())"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { if directory == nil { try? FileManager.default.removeItem(atPath: place) } }

        let keys = try ProcessParts.newKeys(in: place + "/keys")
        let key = try await DemoBrand.make(in: place, keys: keys, for: conversations)
        let port = port == 0 ? try FreePort.find(on: "127.0.0.1") : port
        var log = Logger(label: "handoff", factory: { _ in JSONLog() })
        log.logLevel = .warning
        let settings = try ServiceSettings(
            try await SettingsReader(
                flags: [
                    .port: String(port), .database: place + "/handoff.sqlite", .keys: place + "/keys",
                    .limitsKey: "1000000", .limitsAddress: "1000000",
                ], environment: [:], file: nil))
        let client = DemoClient(base: "http://127.0.0.1:\(port)", key: key, tally: DemoTally())
        let visit = DemoVisit(client: client, conversations: conversations, once: once)
        try await RunningService(settings, keys: keys, log: log).run(with: visit)
        if client.tally.current.failed > 0 { throw ExitCode(1) }
    }
}

/// The brand of the demo: one, with every handle that the conversations name.
enum DemoBrand {
    /// - Returns: the API key's text.
    static func make(in place: String, keys: KeySource, for conversations: [Conversation]) async throws -> String {
        guard let brand = BrandID("acme") else { throw SettingsError(description: "no brand") }
        let store = try ProcessParts.store(at: place + "/handoff.sqlite", keys: keys)
        var seen: Set<String> = []
        let handles = conversations.compactMap { conversation -> BrandSettings.Handle? in
            guard let network = Network(rawValue: conversation.network),
                seen.insert(conversation.network + " " + conversation.brandHandle).inserted
            else { return nil }
            return BrandSettings.Handle(network: network, name: conversation.brandHandle, signature: "^AC")
        }
        let settings = BrandSettings(
            brand: brand, name: "Acme Care", website: "https://acme.example/contact", handles: handles,
            accountNumbers: [.init(pattern: "AC-########")])
        do {
            _ = try await ApplyBrand(store: store, now: ProcessParts.now)(settings)
        } catch ServiceRefusal.invalid(let faults) {
            throw SettingsError(
                description: "the conversations cannot be used: " + faults.map(\.reason).joined(separator: "; "))
        }
        let made = try await CreateAPIKey(store: store, mint: ProcessParts.mint)(
            brand: brand, name: "demo", scopes: Set(Scope.allCases))
        try await store.close()
        return made.text.text
    }
}
