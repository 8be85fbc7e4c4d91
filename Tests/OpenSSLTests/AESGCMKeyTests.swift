import OpenSSL
import Testing

@Suite("AES-256-GCM")
struct AESGCMKeyTests {
    @Test("The encryption vectors of NIST come out, and open again", arguments: GCMVector.encryption)
    func sealing(_ vector: GCMVector) throws {
        let key = try AESGCMKey(Secret(vector.key))
        let sealed = try key.seal(vector.plaintext ?? [], context: vector.context, nonce: vector.nonce)
        let opened = try key.open(sealed, context: vector.context)
        #expect(sealed == vector.sealed)
        #expect(opened == vector.plaintext)
    }

    @Test("The decryption vectors of NIST open, and those marked FAIL do not", arguments: GCMVector.decryption)
    func opening(_ vector: GCMVector) throws {
        let key = try AESGCMKey(Secret(vector.key))
        if let plaintext = vector.plaintext {
            let opened = try key.open(vector.sealed, context: vector.context)
            #expect(opened == plaintext)
        } else {
            #expect(throws: OpenSSLError.notAuthentic) { try key.open(vector.sealed, context: vector.context) }
        }
    }

    @Test("One flipped bit of the sealed text or of its context never opens")
    func flips() throws {
        let key = try AESGCMKey(.random())
        let context = Array("brand and field".utf8)
        let sealed = try key.seal(Array("a summary".utf8), context: context)
        for bit in 0..<(sealed.count * 8) {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: OpenSSLError.notAuthentic) { try key.open(changed, context: context) }
        }
        for bit in 0..<(context.count * 8) {
            var changed = context
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: OpenSSLError.notAuthentic) { try key.open(sealed, context: changed) }
        }
    }

    @Test("A sealed text that is cut at any length, or has a byte more, does not open")
    func cuts() throws {
        let key = try AESGCMKey(.random())
        let sealed = try key.seal(Array("a summary".utf8), context: [])
        for length in 0..<sealed.count {
            #expect(throws: OpenSSLError.notAuthentic) { try key.open(Array(sealed.prefix(length)), context: []) }
        }
        #expect(throws: OpenSSLError.notAuthentic) { try key.open(sealed + [0], context: []) }
    }

    @Test("Each sealing draws a nonce of its own")
    func nonces() throws {
        let key = try AESGCMKey(.random())
        let nonces = try (0..<1000).map { _ in try Array(key.seal([], context: []).prefix(12)) }
        #expect(Set(nonces).count == 1000)
    }

    @Test("Keys and nonces of another length are refused")
    func lengths() throws {
        #expect(throws: OpenSSLError.self) { try AESGCMKey(Secret(Array(repeating: 1, count: 16))) }
        let key = try AESGCMKey(.random())
        #expect(throws: OpenSSLError.self) { try key.seal([], context: [], nonce: Array(repeating: 0, count: 8)) }
    }
}
