package import HandoffModel

/// Something that may be tried so often until a time, and then anew.
package struct TryLimit: Sendable, Equatable {
    package let scope: String
    package let limit: Int
    /// When the count begins again if this is its first try.
    package let ends: Timestamp

    package init(_ scope: String, limit: Int, until ends: Timestamp) {
        self.scope = scope
        self.limit = limit
        self.ends = ends
    }
}
