import HandoffPages
import HTTPTypes
import HandoffModel
import Hummingbird
import Logging
import NIOHTTP1

/// The outermost layer: every request gets an id and one log line, every error becomes an answer, every answer the
/// headers that browsers obey.
struct OutermostMiddleware: RouterMiddleware {
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
