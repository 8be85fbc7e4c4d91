import FoundationEssentials
import HandoffModel
import HandoffOutbound
import HandoffService
import HandoffTokens
import HandoffWeb
import NIOCore
import OpenSSL
import Synchronization

/// The calls that leave this service: to a brand's own systems, to its identity provider, to networks.
final class OutsideCalls: Sendable {
    private let http: OutboundHTTP
    private let accounts: AccountKeys
    private let redirect: String
    private let now: @Sendable () -> Timestamp
    /// Providers remember what they publish, so each configuration has one.
    private let providers = Mutex<[Provider: OpenIDProvider]>([:])

    private struct Provider: Hashable {
        let brand: BrandID
        let settings: String
    }

    /// - Parameters:
    ///   - address: of this service, as browsers know it: providers send them back there.
    ///   - wiping: nil leaves in memory what the answers held.
    init(keys: KeySource, address: LinkAddress, wiping: Wiping?, now: @escaping @Sendable () -> Timestamp) {
        http = OutboundHTTP(allowLoopback: true) { if wiping != nil { try WipedReads.add(to: $0) } }
        accounts = AccountKeys(keys: keys)
        redirect = address.base + SignIn.path
        self.now = now
    }

    func close() async { try? await http.shutdown() }

    var brandCalls: BrandCalls {
        BrandCalls(
            sendCode: { [self] order async throws(CallFailure) in
                try await Self.calling { try await send(order) }
            },
            facts: { [self] question async throws(CallFailure) in
                try await Self.calling { try await facts(question) }
            })
    }

    var signInCalls: SignInCalls {
        SignInCalls(
            begin: { [self] start async throws(CallFailure) in try await Self.calling { try await begin(start) } },
            finish: { [self] back async throws(CallFailure) in try await Self.calling { try await finish(back) } })
    }

    private func send(_ order: OTPToSend) async throws {
        let notifier = try Notifier(
            url: http.url(order.notifier.url), secret: Secret(accounts.callSecret(of: order.brand)), http: http)
        try await notifier.send(
            CodeNotice(
                handoff: order.handoff, brand: order.brand, reference: order.reference,
                channel: order.notifier.channel.rawValue, code: order.code, expires: order.expires,
                language: order.language, purpose: "verification"),
            now: now())
    }

    private func facts(_ question: FactsToAsk) async throws -> [String: String] {
        let source = try FactSource(
            url: http.url(question.url), secret: Secret(accounts.callSecret(of: question.brand)), http: http)
        let kinds = FactKind.allCases.map(\.rawValue)
        return try await source.facts(reference: question.reference, kinds: kinds, now: now()).values
    }

    private func begin(_ start: SignInCalls.Start) async throws -> String {
        switch start.provider {
        case .platform(let settings):
            return try platform(settings).authorizationURL(
                state: start.state, codeChallenge: start.secrets.challenge, redirectURI: redirect)
        case .openID(let settings):
            return try await provider(settings, of: start.brand).authorizationURL(
                state: start.state, nonce: start.secrets.nonce, codeChallenge: start.secrets.challenge,
                redirectURI: redirect, uiLocale: start.language, now: now())
        }
    }

    private func finish(_ back: SignInCalls.Return) async throws -> SignedIn {
        switch back.provider {
        case .platform(let settings):
            let subject = try await platform(settings).subject(
                code: back.code, verifier: back.secrets.verifier, redirectURI: redirect)
            return SignedIn(subject: subject, isStrong: false)
        case .openID(let settings):
            let account = try await provider(settings, of: back.brand).finish(
                code: back.code, issuer: back.issuer, verifier: back.secrets.verifier, nonce: back.secrets.nonce,
                redirectURI: redirect, now: back.now)
            return SignedIn(subject: account.reference, isStrong: account.assurance == .accountStrong)
        }
    }

    private func platform(_ settings: PlatformSettings) throws -> PlatformSignIn {
        guard let subject = JSONPath(settings.subject) else { throw CallFailure.untrusted("subject") }
        return PlatformSignIn(
            PlatformSignIn.Configuration(
                authorize: try http.url(settings.authorize), token: try http.url(settings.token),
                userInfo: try http.url(settings.userInfo), clientID: settings.clientID,
                clientSecret: settings.secretFile.map(Self.secret),
                authentication: settings.secretFile == nil ? .none : settings.sendsSecretInBody ? .post : .basic,
                scopes: settings.scopes, subject: subject),
            http: http)
    }

    private func provider(_ settings: OpenIDSettings, of brand: BrandID) throws -> OpenIDProvider {
        let key = Provider(brand: brand, settings: "\(settings)")
        if let known = providers.withLock({ $0[key] }) { return known }
        let made = try OpenIDProvider(
            OpenIDProvider.Configuration(
                issuer: try http.url(settings.issuer), clientID: settings.clientID,
                clientSecret: settings.secretFile.map(Self.secret), scopes: settings.scopes,
                acrValues: settings.acrValues, referenceClaim: settings.referenceClaim,
                strength: SignInStrength(strongACR: Set(settings.strongValues)), maxAge: settings.maxAge?.length),
            http: http)
        return providers.withLock { providers in
            if let other = providers[key] { return other }
            providers[key] = made
            return made
        }
    }

    /// Read at every use: a new secret needs no restart.
    private static func secret(in path: String) -> ClientSecret {
        {
            var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            return Secret(bytes)
        }
    }

    /// What went wrong outside, in the words of the service: no address, body or token in it.
    private static func calling<T>(_ call: () async throws -> T) async throws(CallFailure) -> T {
        do {
            return try await call()
        } catch let failure as CallFailure {
            throw failure
        } catch SignInFailure.unreachable, is CancellationError {
            throw .unreachable
        } catch SignInFailure.refused(let error) {
            throw .refused(error.rawValue)
        } catch let failure as SignInFailure {
            throw .untrusted(failure.description)
        } catch {
            throw .unreachable
        }
    }
}
