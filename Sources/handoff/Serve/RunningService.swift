import Glibc
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The service as a process: store, workers and server, started together and stopped in turn.
struct RunningService {
    private let settings: ServiceSettings
    private let keys: KeySource
    let store: any Store
    private let log: Logger
    private let wiping: Wiping?
    private let start = ContinuousClock.now
    /// Stopping takes no longer: what is not finished by then is cut.
    static let stopsWithin = Duration.seconds(8)

    init(_ settings: ServiceSettings, keys: KeySource, log: Logger) throws {
        self.settings = settings
        self.keys = keys
        self.log = log
        wiping = MemoryWipe.turn(on: settings.wipesMemory)
        if wiping == nil { log.notice("memory is not overwritten before it is given back: memory.wipe is off") }
        store = try ProcessParts.store(
            at: settings.database, keys: keys, waiting: settings.waiting, afterBatch: wiping?.afterStep)
    }

    /// - Parameters:
    ///   - companion: runs beside the server; the service stops when it ends.
    ///   - further: adds routes to those of the service.
    func run(
        with companion: (any Service)? = nil,
        adding further: (UseCases, _ keyed: Routes.Group, _ open: Routes.Group) -> Void = { _, _, _ in }
    ) async throws {
        var server = settings.server
        server.wiping = wiping
        if server.port == 0 { server.port = try FreePort.find(on: server.host) }
        let scheme = server.tls == nil ? "http" : "https"
        let address = LinkAddress(base: settings.url ?? "\(scheme)://\(server.host):\(server.port)")
        let outside = OutsideCalls(keys: keys, address: address, wiping: wiping, now: ProcessParts.now)
        let uses = UseCases(
            ServiceParts(
                store: store, keys: keys, mint: ProcessParts.mint, digest: ProcessParts.digest, address: address,
                calls: outside.brandCalls, signIn: outside.signInCalls))
        let handoff = try HandoffServer(uses, server) { further(uses, $0, $1) }
        let (log, start, host) = (log, start, server.host)
        let application = try handoff.application(log: log) { port in
            log.notice(
                "listening",
                metadata: [
                    "address": "\(scheme)://\(host):\(port)", "url": "\(address.base)",
                    "ms": "\((ContinuousClock.now - start).milliseconds)", "version": "\(Release.version)",
                ])
            Task.detached { MemoryWipe.giveBackProgram() }
        }
        let worker = DeadlineWorker(store: store, brands: uses.brands, log: log, now: ProcessParts.now)
        let watch = KeyringWatch(keys: keys, log: log)
        let services: [any Service] = [watch, worker, StopNotice(stopping: handoff.stopping, log: log), application]
        var members = services.map {
            ServiceGroupConfiguration.ServiceConfiguration(
                service: $0, successTerminationBehavior: .ignore, failureTerminationBehavior: .gracefullyShutdownGroup)
        }
        if let companion {
            members.append(
                .init(
                    service: companion, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup))
        }
        var configuration = ServiceGroupConfiguration(
            services: members,
            gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        configuration.maximumGracefulShutdownDuration = Self.stopsWithin
        let group = ServiceGroup(configuration: configuration)
        do {
            try await group.run()
        } catch is CancellationError {
            // What a slow client still held was cut after `stopsWithin`.
        } catch let error as IOError where [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
            throw SettingsError(
                description: "cannot listen on \(server.host):\(server.port): \(error). Choose another: --host, --port")
        }
        await outside.close()
        try await store.close()
        log.notice("stopped")
    }
}

/// Says that the service stops, and makes it unready.
private struct StopNotice: Service {
    let stopping: Stopping
    let log: Logger

    func run() async throws {
        try? await gracefulShutdown()
        stopping.set()
        log.notice("stopping")
    }
}
