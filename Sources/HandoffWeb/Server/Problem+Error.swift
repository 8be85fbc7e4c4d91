import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird
import NIOCore

extension Problem {
    /// What any error is to a caller; nil for a fault, whose cause goes to the log and nowhere else.
    static func of(_ error: any Error) -> Problem? {
        switch error {
        case let problem as Problem: problem
        case let refusal as Refusal: Problem(refusal)
        case is TokenRefusal:
            Problem("unknown-link", "This is not a token of this service.", 404)
        case let refusal as ServiceRefusal: Problem(refusal)
        case let failure as ProofFailure: Problem(failure)
        case let failure as CallFailure: Problem(failure)
        case is NIOTooManyBytesError: .bodyTooLarge
        // Nobody is left to read it; it keeps what is no fault of ours out of the log.
        case is ChannelError, is IOError: .malformed("The connection ended before the request did.")
        case let error as HTTPError: Problem(error)
        default: TemporaryFailure(error).map(Problem.init)
        }
    }

    /// The framework's own refusals.
    private init(_ error: HTTPError) {
        switch error.status.code {
        case 404: self.init("no-such-path", "There is nothing at this path.", 404)
        case 405: self.init("wrong-method", "This path does not take this method.", 405)
        case 413: self = .bodyTooLarge
        case 400..<500: self.init("malformed-request", "The request is malformed.", error.status.code)
        default: self = .fault
        }
    }
}
