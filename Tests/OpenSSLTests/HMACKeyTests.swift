import OpenSSL
import Testing

@Suite("HMAC-SHA-256")
struct HMACKeyTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let number: Int
        let key: [UInt8]
        let message: [UInt8]
        /// Case 5 of the RFC publishes the leftmost 16 bytes only.
        let mac: [UInt8]
        var testDescription: String { "case \(number)" }
    }

    static let rfc4231 = [
        Vector(
            number: 1, key: Array(repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
            mac: Array(hex: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")),
        Vector(
            number: 2, key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
            mac: Array(hex: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")),
        Vector(
            number: 3, key: Array(repeating: 0xaa, count: 20), message: Array(repeating: 0xdd, count: 50),
            mac: Array(hex: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe")),
        Vector(
            number: 4, key: Array(1...25), message: Array(repeating: 0xcd, count: 50),
            mac: Array(hex: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b")),
        Vector(
            number: 5, key: Array(repeating: 0x0c, count: 20), message: Array("Test With Truncation".utf8),
            mac: Array(hex: "a3b6167473100ee06e0c796c2955552b")),
        Vector(
            number: 6, key: Array(repeating: 0xaa, count: 131),
            message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            mac: Array(hex: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")),
        Vector(
            number: 7, key: Array(repeating: 0xaa, count: 131),
            message: Array(
                """
                This is a test using a larger than block-size key and a larger than block-size data. \
                The key needs to be hashed before being used by the HMAC algorithm.
                """.utf8),
            mac: Array(hex: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2")),
    ]

    @Test("The vectors of RFC 4231 come out, also from a key used before", arguments: rfc4231)
    func vectors(_ vector: Vector) throws {
        let key = try HMACKey(Secret(vector.key))
        let first = try key.authenticate(vector.message)
        let other = try key.authenticate([])
        let again = try key.authenticate(vector.message)
        #expect(Array(first.prefix(vector.mac.count)) == vector.mac)
        #expect(again == first)
        #expect(other != first)
    }

    @Test("Tasks that share a key get the same MACs as one that has it alone")
    func shared() async throws {
        let key = try HMACKey(Secret(Array(repeating: 7, count: 32)))
        let messages = (0..<64).map { n in [UInt8](repeating: UInt8(n), count: n) }
        let alone = try messages.map { try key.authenticate($0) }
        let together = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<50 {
                        for (message, mac) in zip(messages, alone) where try key.authenticate(message) != mac {
                            return false
                        }
                    }
                    return true
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(together)
    }

    @Test("A MAC fits only into 32 bytes or more, and only 32 are written")
    func place() throws {
        let key = try HMACKey(Secret([1]))
        var small = [UInt8](repeating: 0, count: 31)
        #expect(throws: OpenSSLError.wrongLength(of: "MAC's place", expected: 32, found: 31)) {
            try small.withUnsafeMutableBytes {
                try key.authenticate(UnsafeRawBufferPointer(start: nil, count: 0), into: $0)
            }
        }
        var large = [UInt8](repeating: 0xee, count: 40)
        try large.withUnsafeMutableBytes {
            try key.authenticate(UnsafeRawBufferPointer(start: nil, count: 0), into: $0)
        }
        let whole = try key.authenticate([])
        #expect(Array(large.prefix(32)) == whole)
        #expect(Array(large.suffix(8)) == Array(repeating: 0xee, count: 8))
    }

    @Test("An empty key is refused")
    func emptyKey() {
        #expect(throws: OpenSSLError.self) { try HMACKey(Secret([])) }
    }
}
