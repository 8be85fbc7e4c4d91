import HandoffModel

/// The bytes that the seals of the log cover. Lengths stand before what varies, and each kind of seal begins with a
/// word of its own: no two statements share their bytes.
extension AuditSeal {
    /// The chain value of an event, 32 bytes.
    func chain(
        handoff: [UInt8], number: Int64, at: Int64, actor: String, kind: String, payload: String, kid: UInt16,
        after previous: [UInt8]
    ) throws -> [UInt8]? {
        var bytes = SealedBytes("event", reserving: 160 + payload.utf8.count)
        bytes.add(previous)
        bytes.add(handoff)
        bytes.add(number)
        bytes.add(at)
        bytes.add(actor)
        bytes.add(kind)
        bytes.add(payload)
        return try mac(kid, bytes.bytes)
    }

    /// The running value after the event with this chain value.
    func running(seq: Int64, chain: [UInt8], kid: UInt16, after previous: [UInt8]) throws -> [UInt8]? {
        var bytes = SealedBytes("log", reserving: 100)
        bytes.add(previous)
        bytes.add(seq)
        bytes.add(chain)
        return try mac(kid, bytes.bytes)
    }

    func head(seq: Int64, running: [UInt8], kid: UInt16) throws -> [UInt8]? {
        var bytes = SealedBytes("head", reserving: 64)
        bytes.add(seq)
        bytes.add(running)
        return try mac(kid, bytes.bytes)
    }

    func checkpoint(seq: Int64, at: Timestamp, running: [UInt8], kid: UInt16) throws -> [UInt8]? {
        var bytes = SealedBytes("checkpoint", reserving: 64)
        bytes.add(seq)
        bytes.add(at.rawValue)
        bytes.add(running)
        return try mac(kid, bytes.bytes)
    }
}

private struct SealedBytes {
    private(set) var bytes: [UInt8] = []

    init(_ word: String, reserving capacity: Int) {
        bytes.reserveCapacity(capacity)
        add(word)
    }

    mutating func add(_ value: Int64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
    mutating func add(_ value: [UInt8]) {
        add(Int64(value.count))
        bytes.append(contentsOf: value)
    }
    mutating func add(_ value: String) {
        add(Int64(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }
}
