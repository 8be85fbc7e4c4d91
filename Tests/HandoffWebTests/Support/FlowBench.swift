import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb
import Hummingbird
import Logging
import OpenSSL
import ServiceLifecycle
import Synchronization

/// The whole service in this process, behind a real socket: a store in memory, and a clock that the test sets.
struct FlowBench {
    /// A clock that a test sets.
    final class Clock: Sendable {
        private let time = Mutex(Timestamp(seconds: 1_800_000_000))
        var now: @Sendable () -> Timestamp { { self.time.withLock(\.self) } }
        func advance(_ length: Duration) { time.withLock { $0 = $0 + length } }
    }

    let clock = Clock()
    let store: SQLiteStore
    let uses: UseCases
    /// An API key of the brand `acme`, whose name is Acme Air.
    let key: String
    let outside = Outside()

    init() async throws {
        let now = clock.now
        let keys = try KeySource(ring: Keyring.make(at: now()))
        let seal = AuditSeal(AuditKeys(keys: keys), digest: { try SHA256.digest($0) })
        store = try SQLiteStore(path: nil, seal: seal, now: now)
        let mint = Mint(now: now) {
            let words = try Random.words()
            return (words.0, UInt16(truncatingIfNeeded: words.1))
        }
        uses = UseCases(
            ServiceParts(
                store: store, keys: keys, mint: mint, digest: { try SHA256.digest($0) },
                address: LinkAddress(base: "https://help.example"), calls: outside.brandCalls,
                signIn: outside.signInCalls))
        guard let acme = BrandID("acme") else { preconditionFailure("acme is a brand's name") }
        let settings = try BrandSettings(
            brand: acme, name: "Acme Air", handles: [.init(network: .x, name: "AcmeHelp")]
        ).verifying()
        _ = try await ApplyBrand(store: store, now: now)(settings)
        let made = try await CreateAPIKey(store: store, mint: mint)(
            brand: acme, name: "tests", scopes: Set(Scope.allCases))
        key = made.text.text
    }

    /// Settings without limits that would slow a test from one address.
    static var settings: ServerSettings {
        var settings = ServerSettings()
        settings.port = 0
        settings.perAddress = .init("address", quota: 10_000_000, per: .seconds(60))
        settings.wrongGuess = .milliseconds(1)
        return settings
    }

    /// Serves on a free loopback port while `body` runs.
    func serving<Result: Sendable>(
        _ settings: ServerSettings = settings, _ body: @escaping @Sendable (FlowClient) async throws -> Result
    ) async throws -> Result {
        let log = Logger(label: "test", factory: { _ in QuietLog() })
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = try HandoffServer(uses, settings)
        let (application, stopping) = (try server.application(log: log) { port.yield($0) }, server.stopping)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [.init(service: application)], logger: log))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            guard let number = await ports.first(where: { _ in true }) else { throw CancellationError() }
            do {
                let result = try await body(FlowClient(port: number, key: key) { stopping.set() })
                await group.triggerGracefulShutdown()
                tasks.cancelAll()
                return result
            } catch {
                tasks.cancelAll()
                throw error
            }
        }
    }

    /// The kinds of the events of a handoff, oldest first.
    func events(_ id: String) async throws -> [Event.Kind] {
        guard let id = HandoffID(id) else { throw Refusal.unknown }
        return try await store.read { try $0.events(of: id, after: 0, limit: 200).map(\.event.kind) }
    }

    /// How many events there are in all.
    func eventCount() async throws -> Int64 { try await store.read { try $0.eventCount() } }
}

/// Prints nothing, and keeps the metadata: the request's id is read from there.
private struct QuietLog: LogHandler {
    var logLevel = Logger.Level.critical
    var metadata: Logger.Metadata = [:]
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {}
}
