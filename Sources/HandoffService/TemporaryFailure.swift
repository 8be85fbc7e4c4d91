import HandoffStore

/// Why nothing was done although nothing is wrong with the request: it may be tried again.
package enum TemporaryFailure: Sendable, Equatable {
    /// More is waiting than is taken on.
    case busy
    /// Nothing can be stored at the moment.
    case storageUnavailable

    /// What the error of a use-case says of this; nil when it says something else. A store that is damaged is a fault:
    /// trying again mends nothing.
    package init?(_ error: any Error) {
        guard let error = error as? StoreError else { return nil }
        switch error {
        case .busy: self = .busy
        case .unavailable, .closed: self = .storageUnavailable
        case .wrongSchema, .outOfScope, .damaged, .damagedHandoff: return nil
        }
    }
}
