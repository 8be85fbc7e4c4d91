import HandoffModel
import AsyncHTTPClient
package import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// Calls the systems that an operator configured: identity providers, networks, the brand's own.
///
/// https with verified certificates (NIOSSL takes one of the address that was reached for one of the name, too); no redirect is followed, no proxy is taken from the environment, no cookie is kept,
/// nothing is decompressed, nothing is tried twice. Threads, connections and trust roots come with the first call, so
/// that a service that calls nobody pays nothing.
package final class OutboundHTTP: Sendable {
    /// The longest body that is read.
    package static let maxBodyBytes = 256 * 1024
    package static let connectTimeout = Duration.seconds(5)
    /// The longest silence while an answer comes.
    package static let readTimeout = Duration.seconds(10)
    /// The longest whole call, unless the caller says less: an answer may not drip for ever.
    package static let callTimeout = Duration.seconds(20)

    private enum State {
        case idle
        case open(HTTPClient)
        case closed
    }

    private let state = Mutex(State.idle)
    private let allowLoopback: Bool
    private let trustRoots: String?
    private let prepare: @Sendable (any Channel) throws -> Void

    /// - Parameters:
    ///   - allowLoopback: whether plain http to this machine passes: for development and tests.
    ///   - trustRoots: a PEM file of certificate authorities that are trusted beside the system's.
    ///   - prepare: what each connection gets before it is used, on its loop.
    package init(
        allowLoopback: Bool = false, trustRoots: String? = nil,
        prepare: @escaping @Sendable (any Channel) throws -> Void = { _ in }
    ) {
        self.prepare = prepare
        self.allowLoopback = allowLoopback
        self.trustRoots = trustRoots
    }

    /// Checks an address, as for every call.
    /// - Throws: ``OutboundURL/Refusal``.
    package func url(_ text: String) throws(OutboundURL.Refusal) -> OutboundURL {
        try OutboundURL(text, allowLoopback: allowLoopback)
    }

    /// Ends the connections. Whoever made it calls this once, at the end; calls after it fail.
    package func shutdown() async throws {
        let client: HTTPClient? = state.withLock { state in
            defer { state = .closed }
            if case .open(let client) = state { return client }
            return nil
        }
        try await client?.shutdown()
    }

    /// Sends `request`, and reads the answer whole, whatever its status.
    /// - Throws: ``OutboundFailure``, or `CancellationError` when the caller is cancelled.
    func send(_ request: OutboundRequest, within time: Duration = callTimeout) async throws -> OutboundAnswer {
        let client = try client()
        do {
            return try await withThrowingTaskGroup(of: OutboundAnswer.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await Self.exchange(request, client, within: time) }
                group.addTask {
                    try await Task.sleep(for: time, clock: .continuous)
                    throw OutboundFailure.tooSlow
                }
                guard let answer = try await group.next() else { throw OutboundFailure.unable }
                return answer
            }
        } catch {
            try Task.checkCancellation()
            throw OutboundFailure(error)
        }
    }

    private static func exchange(
        _ request: OutboundRequest, _ client: HTTPClient, within time: Duration
    ) async throws -> OutboundAnswer {
        let response = try await client.execute(request.forClient, timeout: .milliseconds(time.milliseconds))
        let body = try await response.body.collect(upTo: maxBodyBytes)
        return OutboundAnswer(status: Int(response.status.code), body: Array(body.readableBytesView))
    }

    private func client() throws(OutboundFailure) -> HTTPClient {
        try state.withLock { state throws(OutboundFailure) in
            switch state {
            case .open(let client): return client
            case .closed: throw .unable
            case .idle:
                let client = HTTPClient(
                    eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: try configuration())
                state = .open(client)
                return client
            }
        }
    }

    private func configuration() throws(OutboundFailure) -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let trustRoots {
            guard let roots = try? NIOSSLCertificate.fromPEMFile(trustRoots), !roots.isEmpty else { throw .unable }
            tls.additionalTrustRoots = [.certificates(roots)]
        }
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.redirectConfiguration = .disallow
        configuration.proxy = nil
        configuration.decompression = .disabled
        configuration.httpVersion = .http1Only
        configuration.timeout = .init(
            connect: .milliseconds(Self.connectTimeout.milliseconds),
            read: .milliseconds(Self.readTimeout.milliseconds))
        configuration.connectionPool.idleTimeout = .seconds(30)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.http1_1ConnectionDebugInitializer = { [prepare] channel in
            channel.eventLoop.submit { try prepare(channel) }
        }
        return configuration
    }
}

extension OutboundFailure {
    /// What a failure of the client, of NIO or of TLS means; their own texts may hold addresses and are dropped.
    init(_ error: any Error) {
        self =
            switch error {
            case let failure as OutboundFailure: failure
            case let error as HTTPClientError:
                switch error {
                case .readTimeout, .writeTimeout, .connectTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
                    .getConnectionFromPoolTimeout, .cancelled:
                    .tooSlow
                case .alreadyShutdown: .unable
                default: .notConnected
                }
            case is NIOTooManyBytesError: .tooLong
            case is HTTPParserError: .unreadable
            case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: .untrusted
            default: .notConnected
            }
    }
}
