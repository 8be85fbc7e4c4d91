/// The first place where the log is not what was written.
package struct AuditFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The entry's place in the log; nil when it is about a handoff's row.
    package let seq: Int64?
    /// The handoff, as its id or as the bytes that stand in its place.
    package let handoff: String?
    package let number: Int64?
    package let reason: String

    package var description: String {
        let place = [
            seq.map { "log entry \($0)" }, handoff.map { "handoff \($0)" }, number.map { "event \($0)" },
        ]
        return place.compactMap(\.self).joined(separator: ", ") + ": " + reason
    }
}
