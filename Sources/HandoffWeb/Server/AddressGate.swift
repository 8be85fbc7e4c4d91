import HandoffModel
import HandoffService
import Hummingbird

/// Slows what comes without a key, by network.
struct AddressGate: RouterMiddleware {
    typealias Context = HandoffRequestContext
    let limits: RateLimits
    let limit: RateLimits.Limit
    let now: @Sendable () -> Timestamp

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let allowance = limits.take(limit, NetworkPrefix.of(context.address), at: now())
        guard allowance.isAllowed else { throw allowance.problem }
        do {
            return allowance.mark(try await next(request, context))
        } catch {
            guard let problem = Problem.of(error) else { throw error }
            return allowance.mark(problem.response(requestID: context.id))
        }
    }
}
