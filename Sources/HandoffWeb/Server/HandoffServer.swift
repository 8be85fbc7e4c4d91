import HandoffPages
package import HandoffService
package import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
package import Logging
import NIOCore
import Synchronization

/// Puts the routes together.
package struct HandoffServer {
    package let routes: Routes
    /// Set when the service has been told to stop: it is no longer ready, and finishes what it has.
    package let stopping = Stopping()
    private let settings: ServerSettings

    /// - Parameter further: adds routes of its own, behind the gate of API keys or that of addresses.
    package init(
        _ uses: UseCases, _ settings: ServerSettings,
        adding further: (_ keyed: Routes.Group, _ open: Routes.Group) -> Void = { _, _ in }
    ) throws {
        self.settings = settings
        routes = Routes()
        let now = uses.now
        let limits = RateLimits()
        let wrongGuess = WrongGuessDelay(least: settings.wrongGuess)
        let answers = PageAnswers(renderer: try PageRenderer())
        routes.router.add(
            middleware: OutermostMiddleware(
                proxies: TrustedProxies(settings.proxies), table: routes.table, pages: answers, now: now))
        let stopping = stopping
        let gate = AddressGate(limits: limits, limit: settings.perAddress, now: now)
        OperatorRoutes(check: uses.checkReadiness, isStopping: { stopping.isSet }).add(to: routes.group(gate))
        let keyed = routes.group(
            KeyGate(
                authenticate: uses.authenticate, limits: limits, perKey: settings.perKey,
                perAddress: settings.wrongKeys, now: now))
        uses.addKeyed(to: keyed, wrongGuess)
        let open = routes.group(gate)
        uses.addOpen(to: open, wrongGuess)
        // Twice: the gate's own refusal is a page too, and what is refused behind it bears the gate's headers.
        let pageErrors = PageErrorMiddleware(answers: answers)
        uses.addPages(
            to: routes.group(pageErrors, gate, pageErrors), answers, wrongGuess, isStopping: { stopping.isSet },
            liveEvery: settings.liveEvery)
        further(keyed, open)
    }

    /// The service that listens.
    package func application(
        log: Logger, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        let (settings, wiping) = (settings, settings.wiping)
        let limits = ConnectionGuard.Limits(
            header: .seconds(settings.headerSeconds), body: .seconds(settings.bodySeconds),
            idle: .seconds(settings.idleSeconds), look: .seconds(settings.lookSeconds))
        let channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(limits)],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100))
        let server: HTTPServerBuilder =
            if let tls = settings.tls {
                HTTPServerBuilder { responder in
                    OnItsLoop(
                        base: try HTTP2UpgradeChannel(
                            tlsConfiguration: tls,
                            configuration: HTTP2UpgradeChannel.Configuration(
                                idleTimeout: .seconds(settings.idleSeconds), streamConfiguration: channel),
                            responder: responder), wiping: wiping)
                }
            } else {
                HTTPServerBuilder {
                    OnItsLoop(base: HTTP1Channel(responder: $0, configuration: channel), wiping: wiping)
                }
            }
        return Application(
            router: routes.router, server: server,
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1024,
                availableConnectionsDelegate: .maximum(settings.maxConnections, logger: log)),
            onServerRunning: { await onRunning($0.localAddress?.port ?? 0) }, logger: log)
    }
}

/// Set once, read by anyone.
package final class Stopping: Sendable {
    private let flag = Atomic(false)
    package var isSet: Bool { flag.load(ordering: .relaxed) }
    package func set() { flag.store(true, ordering: .relaxed) }
}
