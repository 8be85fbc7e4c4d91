/// What a walk over the whole log found.
package struct AuditReport: Sendable, Equatable {
    package var events: Int64 = 0
    package var handoffs: Int = 0
    package var checkpoints: Int = 0
    /// The first thing that is not as it was written; nil when everything is.
    package var fault: AuditFault?

    package init() {}
}
