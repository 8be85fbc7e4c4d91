import HTTPTypes
import HandoffModel
import HandoffService
import Hummingbird

/// Lets in who bears a live API key, at the rate of the key.
struct KeyGate: RouterMiddleware {
    typealias Context = HandoffRequestContext
    let authenticate: Authenticate
    let limits: RateLimits
    let perKey: RateLimits.Limit
    /// Wrong keys that one network may try.
    let perAddress: RateLimits.Limit
    let now: @Sendable () -> Timestamp

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let header = request.headers[.authorization] else { throw Problem.unauthenticated }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw Problem.unauthenticated }
        guard let caller = try await authenticate(String(parts[1])) else {
            let allowance = limits.take(perAddress, NetworkPrefix.of(context.address), at: now())
            throw allowance.isAllowed ? Problem.invalidKey : allowance.problem
        }
        let allowance = limits.take(perKey, caller.key.description, at: now())
        guard allowance.isAllowed else { throw allowance.problem }
        var context = context
        context.caller = caller
        do {
            return allowance.mark(try await next(request, context))
        } catch {
            // The headers belong to refusals too; a fault goes on to the outermost middleware, which logs it.
            guard let problem = Problem.of(error) else { throw error }
            return allowance.mark(problem.response(requestID: context.id))
        }
    }
}
