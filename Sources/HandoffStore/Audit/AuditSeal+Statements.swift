import HandoffModel

/// The bytes that the seals of the log cover. Lengths stand before what varies, and each kind of seal begins with a
/// word of its own: no two statements share their bytes.
extension AuditSeal {
    /// The chain value of an event, 32 bytes.
    func chain(
        handoff: [UInt8], number: Int64, at: Int64, actor: String, kind: String, payload: String, kid: UInt16,
        after previous: [UInt8]
    ) throws -> [UInt8]? {
        var transcript = Transcript("event", reserving: 160 + payload.utf8.count)
        transcript.add(previous)
        transcript.add(handoff)
        transcript.add(number)
        transcript.add(at)
        transcript.add(actor)
        transcript.add(kind)
        transcript.add(payload)
        return try mac(kid, transcript.bytes)
    }

    /// The running value after the event with this chain value.
    func running(seq: Int64, chain: [UInt8], kid: UInt16, after previous: [UInt8]) throws -> [UInt8]? {
        var transcript = Transcript("log", reserving: 100)
        transcript.add(previous)
        transcript.add(seq)
        transcript.add(chain)
        return try mac(kid, transcript.bytes)
    }

    func head(seq: Int64, running: [UInt8], kid: UInt16) throws -> [UInt8]? {
        var transcript = Transcript("head", reserving: 64)
        transcript.add(seq)
        transcript.add(running)
        return try mac(kid, transcript.bytes)
    }

    func checkpoint(seq: Int64, at: Timestamp, running: [UInt8], kid: UInt16) throws -> [UInt8]? {
        var transcript = Transcript("checkpoint", reserving: 64)
        transcript.add(seq)
        transcript.add(at.rawValue)
        transcript.add(running)
        return try mac(kid, transcript.bytes)
    }
}
