package import HandoffModel
package import HandoffService
package import HandoffStore
package import HandoffTokens
package import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
package import Logging
import NIOCore
package import NIOSSL
import Synchronization

/// The parts that the routes are made of.
package struct ServerParts: Sendable {
    package var store: any Store
    package var keys: KeySource
    package var mint: Mint
    /// SHA-256.
    package var digest: @Sendable ([UInt8]) throws -> [UInt8]
    package var address: LinkAddress
    package var calls: BrandCalls
    package var signIn: SignInCalls

    package init(
        store: any Store, keys: KeySource, mint: Mint, digest: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        address: LinkAddress, calls: BrandCalls, signIn: SignInCalls
    ) {
        self.store = store
        self.keys = keys
        self.mint = mint
        self.digest = digest
        self.address = address
        self.calls = calls
        self.signIn = signIn
    }
}

/// How the server listens, and what it allows.
package struct ServerSettings: Sendable {
    package var host = "127.0.0.1"
    package var port = 8080
    package var tls: TLSConfiguration?
    package var maxConnections = 20_000
    package var proxies: [String] = []
    package var perKey = RateLimits.Limit("key", quota: 6000, per: .seconds(60))
    package var perAddress = RateLimits.Limit("address", quota: 600, per: .seconds(60))
    package var wrongKeys = RateLimits.Limit("wrong-keys", quota: 30, per: .seconds(60))
    package var wrongGuess = Duration.milliseconds(300)
    /// How often an open page's stream looks for news.
    package var liveEvery = Duration.milliseconds(500)
    package var headerSeconds: Int64 = 10
    package var bodySeconds: Int64 = 30
    package var idleSeconds: Int64 = 60
    package var lookSeconds: Int64 = 5
    /// The brand that is measured: adds routes that do nothing, to measure against. Nil in service.
    package var measured: BrandID?

    package init() {}
}

/// Puts the routes together.
package struct HandoffServer {
    package let routes: Routes
    package let brands: Brands
    /// Set when the service has been told to stop: it is no longer ready, and finishes what it has.
    package let stopping = Stopping()
    private let settings: ServerSettings

    package init(_ parts: ServerParts, _ settings: ServerSettings) throws {
        self.settings = settings
        routes = Routes()
        let (store, keys, now) = (parts.store, parts.keys, parts.mint.now)
        let brands = Brands(store: store, now: now)
        self.brands = brands
        let tokens = Tokens(keys: keys)
        let sealer = Sealer(keys: keys)
        let codes = CodeDigests(keys: keys)
        let links = LinkWriter(tokens: tokens, address: parts.address)
        let replay = Replay(store: store, sealer: sealer, digest: parts.digest, now: now)
        let change = ChangeHandoff(store: store, brands: brands, now: now)
        let read = ReadHandoffs(store: store, sealer: sealer, cursors: Cursors(keys: keys))
        let introspect = Introspect(store: store, brands: brands, tokens: tokens, sealer: sealer, now: now)
        let digests = ProofDigests(keys: keys)
        let claim = ClaimLink(store: store, brands: brands, tokens: tokens, digests: digests, mint: parts.mint)
        let ways = WaysToProve(store: store, brands: brands, now: now)
        let derived = DerivedWords(keys: keys)
        let echo = ShowWords(store: store, brands: brands, words: derived, digests: digests, now: now)
        let contact = ContactWords(store: store, brands: brands, words: derived, now: now)
        let voice = VoiceCode(store: store, brands: brands, digests: digests, introspect: introspect, now: now)
        let facts = VerifyFacts(store: store, brands: brands, tokens: tokens, digests: digests, mint: parts.mint)
        let sendCode = SendCode(
            store: store, brands: brands, digests: digests, sealer: sealer, calls: parts.calls, mint: parts.mint)
        let checkCode = CheckCode(store: store, brands: brands, tokens: tokens, digests: digests, mint: parts.mint)
        let redeem = RedeemClaim(store: store, brands: brands, tokens: tokens, codes: codes, mint: parts.mint)
        let wrongGuess = WrongGuessDelay(least: settings.wrongGuess)

        let limits = RateLimits()
        let proxies = TrustedProxies(settings.proxies)
        let answers = PageAnswers(renderer: try PageRenderer())
        routes.router.add(middleware: Rim(proxies: proxies, table: routes.table, pages: answers, now: now))

        let stopping = stopping
        let gate = AddressGate(limits: limits, limit: settings.perAddress, now: now)
        OperatorRoutes(store: store, isStopping: { stopping.isSet }).add(to: routes.group(gate))

        let keyed = routes.group(
            KeyGate(
                authenticate: Authenticate(store: store, now: now), limits: limits, perKey: settings.perKey,
                perAddress: settings.wrongKeys, now: now))
        HandoffRoutes(
            issue: IssueHandoff(
                store: store, brands: brands, links: links, sealer: sealer, customers: CustomerKeys(keys: keys),
                accounts: PrepareAccount(digests: digests, accounts: AccountKeys(keys: keys), calls: parts.calls),
                digest: parts.digest, mint: parts.mint),
            read: read, reissue: ReissueLink(store: store, brands: brands, links: links, now: now),
            revoke: RevokeHandoff(change: change),
            issueCode: IssueCode(store: store, brands: brands, digests: codes, now: now), replay: replay, now: now
        ).add(to: keyed)
        QueueRoutes(accept: AcceptHandoff(change: change), close: CloseHandoff(change: change), read: read, now: now)
            .add(to: keyed)
        ProofRoutes(
            report: ReportProof(
                store: store, brands: brands, tokens: tokens, customers: CustomerKeys(keys: keys), digests: digests,
                now: now),
            words: contact, voice: voice, wrongGuess: wrongGuess, issuer: parts.address.base, now: now
        ).add(to: keyed)
        ScreeningRoutes(screen: ScreenText(brands: brands)).add(to: keyed)
        SessionRoutes(
            introspect: introspect, end: EndSession(store: store, brands: brands, tokens: tokens, now: now),
            issuer: parts.address.base, now: now
        ).add(to: keyed)

        VerificationRoutes(
            tokens: tokens, words: echo, facts: facts, send: sendCode, check: checkCode, wrongGuess: wrongGuess,
            now: now
        ).add(to: routes.group(gate))
        CustomerRoutes(claim: claim, ways: ways, redeem: redeem, tokens: tokens, wrongGuess: wrongGuess, replay: replay)
            .add(to: routes.group(gate))

        // Twice: the gate's own refusal is a page too, and what is refused behind it bears the gate's headers.
        let pageRim = PageRim(answers: answers)
        let pages = CustomerPages(
            open: OpenLink(store: store, brands: brands, tokens: tokens, sealer: sealer, now: now),
            read: ReadSession(store: store, brands: brands, tokens: tokens, now: now), redeem: redeem, ways: ways,
            tokens: tokens, forms: FormTokens(keys: keys), wrongGuess: wrongGuess, answers: answers, now: now)
        let paged = routes.group(pageRim, gate, pageRim)
        let claims = ClaimPages(
            pages: pages, claim: claim, words: echo,
            actions: SessionActions(store: store, brands: brands, now: now))
        claims.add(to: paged)
        let verify = VerifyPages(pages: pages, facts: facts, send: sendCode, check: checkCode)
        verify.add(to: paged)
        SignInPages(
            pages: pages, claims: claims, verify: verify,
            signIn: SignIn(
                store: store, brands: brands, tokens: tokens, keys: keys, calls: parts.signIn, mint: parts.mint)
        ).add(to: paged)
        SessionPages(
            pages: pages, keep: KeepSession(store: store, introspect: introspect, tokens: tokens, now: now),
            actions: claims.actions, words: contact, voice: voice
        ).add(to: paged)
        MovePages(
            pages: pages,
            carry: CarrySession(store: store, brands: brands, tokens: tokens, digests: digests, mint: parts.mint)
        ).add(to: paged)
        CheckPages(
            check: CheckGenuine(
                store: store, brands: brands, tokens: tokens, digests: digests, address: parts.address, now: now),
            pages: pages
        ).add(to: paged)
        LivePages(pages: pages, store: store, isStopping: { stopping.isSet }, every: settings.liveEvery).add(to: paged)
        AssetPages(answers: answers, brands: brands).add(to: paged)
        if let brand = settings.measured { NoOpRoutes(brand: brand).add(keyed: keyed, open: routes.group(gate)) }
    }

    /// The service that listens.
    package func application(
        log: Logger, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        let settings = settings
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
                            responder: responder))
                }
            } else {
                HTTPServerBuilder { OnItsLoop(base: HTTP1Channel(responder: $0, configuration: channel)) }
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
