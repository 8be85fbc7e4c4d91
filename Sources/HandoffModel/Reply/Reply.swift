/// A text that an agent can post as it stands.
package struct Reply: Hashable, Sendable {
    package let text: String
    /// As the network counts it: ``Network/length(of:)``.
    package let length: Int
    package let limit: Int
}
