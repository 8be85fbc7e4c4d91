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
            let standing = limits.take(perAddress, NetworkPrefix.of(context.address), at: now())
            throw standing.isAllowed ? Problem.invalidKey : standing.problem
        }
        let standing = limits.take(perKey, caller.key.description, at: now())
        guard standing.isAllowed else { throw standing.problem }
        var context = context
        context.caller = caller
        do {
            return standing.mark(try await next(request, context))
        } catch {
            // The headers belong to refusals too; a fault stays for the rim, which logs it.
            guard let problem = Problem.of(error) else { throw error }
            return standing.mark(problem.response(requestID: context.id))
        }
    }
}

/// Slows what comes without a key, by network.
struct AddressGate: RouterMiddleware {
    typealias Context = HandoffRequestContext
    let limits: RateLimits
    let limit: RateLimits.Limit
    let now: @Sendable () -> Timestamp

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let standing = limits.take(limit, NetworkPrefix.of(context.address), at: now())
        guard standing.isAllowed else { throw standing.problem }
        do {
            return standing.mark(try await next(request, context))
        } catch {
            guard let problem = Problem.of(error) else { throw error }
            return standing.mark(problem.response(requestID: context.id))
        }
    }
}

extension RateLimits.Standing {
    func mark(_ response: Response) -> Response {
        var response = response
        response.headers[.rateLimitPolicy] = policyField
        response.headers[.rateLimit] = field
        return response
    }

    var problem: Problem {
        var problem = Problem.tooMany(retryAfter: reset)
        problem.headers[.rateLimitPolicy] = policyField
        problem.headers[.rateLimit] = field
        return problem
    }
}
