import HandoffModel

/// Why a system that is not ours did not do what it was asked. Never holds a body, a token or an address.
package enum CallFailure: Error, Equatable, Sendable {
    /// It could not be reached, took too long, or answered what nobody can read.
    case unreachable
    /// It said no: a status, or the error code of an OAuth answer.
    case refused(String)
    /// What it answered does not hold: which check failed.
    case untrusted(String)
}
