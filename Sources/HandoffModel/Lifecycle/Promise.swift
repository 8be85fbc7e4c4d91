/// What is promised next. Raw values are stored and published: they never change.
package enum Promise: String, CaseIterable, Sendable, Codable {
    /// The customer redeems the link, or it ends.
    case redeem
    /// The brand gives it to an agent.
    case accept
    /// The agent brings it to an end.
    case close

    package enum Owner: String, Sendable, Codable { case customer, brand }

    /// Who is responsible for keeping it.
    package var owner: Owner {
        switch self {
        case .redeem: .customer
        case .accept, .close: .brand
        }
    }
}
