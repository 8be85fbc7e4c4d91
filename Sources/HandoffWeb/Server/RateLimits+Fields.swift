import HTTPTypes
import HandoffModel
import Hummingbird

extension RateLimits.Allowance {
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
