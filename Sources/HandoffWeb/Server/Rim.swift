import HandoffPages
import HTTPTypes
import HandoffModel
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// The outermost layer: every request gets an id and one log line, every error becomes an answer, every answer the
/// headers that browsers obey.
struct Rim: RouterMiddleware {
    typealias Context = HandoffRequestContext
    let proxies: TrustedProxies
    let table: RouteTable
    let pages: PageAnswers
    let now: @Sendable () -> Timestamp

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.address = proxies.client(of: request, peer: context.address)
        let start = now()
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPParserError {
            throw error  // the connection cannot go on: ConnectionGuard answers
        } catch {
            response = answer(to: error, request, context)
            if request.method == .head { response = response.createHeadResponse() }
        }
        response.headers[.requestID] = context.id
        response.headers[.contentTypeOptions] = "nosniff"
        if response.headers[.referrerPolicy] == nil { response.headers[.referrerPolicy] = "no-referrer" }
        // The route's template, never the path: a path may hold a token.
        context.logger.debug(
            "served",
            metadata: [
                "method": "\(request.method.rawValue.prefix(16))", "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)", "ms": "\((now() - start).milliseconds)",
            ])
        return response
    }

    private func answer(to error: any Error, _ request: Request, _ context: Context) -> Response {
        if (error as? HTTPError)?.status == .notFound {  // only the router throws it: no route took the request
            let problem = table.problem(for: request)
            let isForPeople = request.headers[.accept]?.contains("text/html") == true
            return isForPeople && problem.status == 404
                ? pages.notice(NoticePage(.badRequest(.noSuchPage)), in: Language.of(request), status: .notFound)
                : problem.response(requestID: context.id)
        }
        if let problem = Problem.of(error) { return problem.response(requestID: context.id) }
        context.logger.error("a fault", metadata: ["error": "\(error)", "route": "\(context.endpointPath ?? "none")"])
        return Problem.fault.response(requestID: context.id)
    }
}

extension HTTPField.Name {
    /// Names that every answer bears.
    static let requestID = Self("x-request-id")!
    static let contentTypeOptions = Self("x-content-type-options")!
    static let referrerPolicy = Self("referrer-policy")!
    static let rateLimit = Self("ratelimit")!
    static let rateLimitPolicy = Self("ratelimit-policy")!
    static let idempotencyKey = Self("idempotency-key")!
    static let idempotentReplayed = Self("idempotent-replayed")!
    static let forwardedFor = Self("x-forwarded-for")!
    static let secFetchSite = Self("sec-fetch-site")!
    static let frameOptions = Self("x-frame-options")!
    static let openerPolicy = Self("cross-origin-opener-policy")!
    static let robots = Self("x-robots-tag")!
}

/// Whose word about the client's address is believed: of nobody, unless the operator names proxies.
package struct TrustedProxies: Sendable {
    let addresses: Set<String>

    package init(_ addresses: some Sequence<String>) { self.addresses = Set(addresses) }

    /// The last address in `X-Forwarded-For` that is not a trusted proxy's own: what stands before it anyone can write.
    func client(of request: Request, peer: String) -> String {
        guard addresses.contains(peer) else { return peer }
        let named = request.headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
        for entry in named.reversed() {
            let address = String(entry.trimmingCharacters().prefix(45))
            if !addresses.contains(address) { return address }
        }
        return peer
    }
}

/// The network that an address belongs to, as far as one party is likely to hold it: /24 of IPv4, /56 of IPv6.
enum NetworkPrefix {
    static func of(_ address: String) -> String {
        guard let parsed = try? SocketAddress(ipAddress: address, port: 0) else { return address }
        // sockaddr_in holds its four bytes from the fifth on, sockaddr_in6 its sixteen from the ninth.
        let bytes = parsed.withSockAddr { pointer, size in Array(UnsafeRawBufferPointer(start: pointer, count: size)) }
        switch parsed.protocol {
        case .inet: return bytes[4..<7].map { String($0) }.joined(separator: ".")
        case .inet6: return bytes[8..<15].map { String($0, radix: 16) }.joined(separator: ":")
        default: return address
        }
    }
}
