/// Whose turn it is, and by when. Every open handoff has exactly one.
package struct Deadline: Sendable, Equatable {
    package var at: Timestamp
    package var promise: Promise

    package init(_ promise: Promise, by at: Timestamp) {
        self.at = at
        self.promise = promise
    }
}
