import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import Hummingbird
import Logging
import NIOHTTP1

/// Gives people pages where programs get problem documents.
struct PageErrorMiddleware: RouterMiddleware {
    typealias Context = HandoffRequestContext
    let answers: PageAnswers

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let language = Language.of(request)
            guard let answer = answers.answer(to: error, in: language, requestID: context.id) else {
                if error is HTTPParserError { throw error }
                context.logger.error(
                    "a fault", metadata: ["error": "\(error)", "route": "\(context.endpointPath ?? "none")"])
                return answers.notice(
                    NoticePage(.fault(request: context.id)), in: language, status: .internalServerError)
            }
            return answer
        }
    }
}
