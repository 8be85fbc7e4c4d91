import HandoffModel

/// The bytes that the seals of the log cover. Lengths stand before what varies, and each kind of seal begins with a
/// word of its own: no two statements share their bytes.
extension AuditSeal {
    /// The chain value of an event, 32 bytes.
    /// - Parameter payload: its digest.
    func chain(
        handoff: [UInt8], number: Int64, at: Int64, actor: String, kind: String, payload: [UInt8], kid: UInt16,
        after previous: [UInt8]
    ) throws -> [UInt8]? {
        var transcript = Transcript("event", reserving: 200)
        transcript.add(previous)
        transcript.add(handoff)
        transcript.add(number)
        transcript.add(at)
        transcript.add(actor)
        transcript.add(kind)
        transcript.add(payload)
        return try mac(kid, transcript.bytes)
    }

    /// The seal of a lane's head, 32 bytes.
    func head(lane: Lane, tree: CompactRange, kid: UInt16) throws -> [UInt8]? {
        var transcript = Transcript("head", reserving: 32 + tree.bytes.count)
        transcript.add(Int64(lane.number))
        transcript.add(tree.size)
        transcript.add(tree.bytes)
        return try mac(kid, transcript.bytes)
    }
}
