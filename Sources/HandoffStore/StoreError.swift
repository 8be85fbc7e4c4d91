package import HandoffModel

/// What a caller of a store can act on, beside the refusals of the model.
package enum StoreError: Error, Equatable {
    /// More writes are waiting than the bound allows: try again in a moment.
    case busy
    /// The store could not make it durable; nothing was acknowledged. The text is for the operator's log.
    case unavailable(String)
    case closed
    /// A step changed what its scope does not hold: a fault of the program. Nothing of it was kept.
    case outOfScope
    /// The database was made by a newer release, or is not one of ours.
    case wrongSchema(String)
    /// What is stored cannot be read as what it should be. The text names the place, never the content.
    case damaged(String)
    /// The row of a handoff says what no events make.
    case damagedHandoff(HandoffID)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .busy: "too many writes are waiting"
        case .unavailable(let cause): "nothing can be stored: \(cause)"
        case .closed: "the store is closed"
        case .outOfScope: "a step changed what lies outside of its scope"
        case .wrongSchema(let reason): reason
        case .damagedHandoff(let id):
            "handoff \(id) cannot be read: the database is damaged. See: handoff audit verify"
        case .damaged(let place): "\(place) cannot be read: the database is damaged. See: handoff audit verify"
        }
    }
}
