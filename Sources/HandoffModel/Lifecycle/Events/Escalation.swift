/// A promise was not kept.
package struct Escalation: Sendable, Equatable {
    package var promise: Promise
    /// From 1.
    package var level: Int
    /// When it was due.
    package var due: Timestamp
    /// When it is due now.
    package var next: Timestamp

    package init(promise: Promise, level: Int, due: Timestamp, next: Timestamp) {
        self.promise = promise
        self.level = level
        self.due = due
        self.next = next
    }
}
