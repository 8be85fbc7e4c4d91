import OpenSSL
import Testing

@Suite("Ed25519")
struct Ed25519KeyTests {
    @Test("The vectors of RFC 8032 come out, and the published signatures check", arguments: Ed25519Vector.all)
    func vectors(_ vector: Ed25519Vector) throws {
        let key = try Ed25519Key(seed: Secret(vector.seed))
        let signature = try key.sign(vector.message)
        let again = try key.sign(vector.message)
        let verified = try Ed25519PublicKey(vector.publicKey).verify(vector.signature, of: vector.message)
        #expect(key.publicKey.bytes == vector.publicKey)
        #expect(signature == vector.signature)
        #expect(again == signature)
        #expect(verified)
    }

    @Test("No bit of signature, message or public key may differ", arguments: Ed25519Vector.all)
    func flips(_ vector: Ed25519Vector) throws {
        let key = try Ed25519PublicKey(vector.publicKey)
        for signature in Self.flipped(vector.signature) {
            let verified = try key.verify(signature, of: vector.message)
            #expect(!verified)
        }
        for message in Self.flipped(vector.message).prefix(600) {
            let verified = try key.verify(vector.signature, of: message)
            #expect(!verified)
        }
        for publicKey in Self.flipped(vector.publicKey) {
            let verified = try Ed25519PublicKey(publicKey).verify(vector.signature, of: vector.message)
            #expect(!verified)
        }
    }

    @Test("A signature has one spelling: with a number beyond the order of the group it is none")
    func malleability() throws {
        let vector = Ed25519Vector.all[0]
        // L of RFC 8032, 5.1, little-endian: 2^252 + 27742317777372353535851937790883648493.
        let order = [UInt8](hex: "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        var other = vector.signature
        var carry: UInt16 = 0
        for (i, byte) in order.enumerated() {
            carry += UInt16(other[32 + i]) + UInt16(byte)
            other[32 + i] = UInt8(truncatingIfNeeded: carry)
            carry >>= 8
        }
        let verified = try Ed25519PublicKey(vector.publicKey).verify(other, of: vector.message)
        #expect(!verified)
    }

    @Test("A signature of any other length than 64 bytes is none")
    func signatureLengths() throws {
        let key = try Ed25519Key(seed: .random())
        let signature = try key.sign([1, 2, 3])
        for other in (0..<64).map({ Array(signature.prefix($0)) }) + [signature + [0], signature + signature] {
            let verified = try key.publicKey.verify(other, of: [1, 2, 3])
            #expect(!verified)
        }
    }

    @Test("Seeds and public keys of another length than 32 bytes are refused", arguments: [0, 1, 31, 33, 64])
    func keyLengths(_ count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(throws: OpenSSLError.wrongLength(of: "Ed25519 seed", expected: 32, found: count)) {
            try Ed25519Key(seed: Secret(bytes))
        }
        #expect(throws: OpenSSLError.wrongLength(of: "Ed25519 public key", expected: 32, found: count)) {
            try Ed25519PublicKey(bytes)
        }
    }

    @Test("Tasks share a key")
    func shared() async throws {
        let key = try Ed25519Key(seed: Secret(Ed25519Vector.all[2].seed))
        let good = try await withThrowingTaskGroup(of: Bool.self) { group in
            for n in UInt8(0)..<16 {
                group.addTask {
                    try (0..<20).allSatisfy { _ in try key.publicKey.verify(key.sign([n]), of: [n]) }
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(good)
    }

    @Test("A private key prints as <redacted>")
    func redacted() throws {
        let key = try Ed25519Key(seed: .random())
        var dumped = ""
        dump([key], to: &dumped)
        #expect("\(key) \(String(reflecting: key))" == "<redacted> <redacted>")
        #expect(!dumped.contains("publicKey"))
    }

    /// `bytes` with each of their bits turned over in turn.
    private static func flipped(_ bytes: [UInt8]) -> [[UInt8]] {
        (0..<bytes.count * 8).map { bit in
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            return changed
        }
    }
}
