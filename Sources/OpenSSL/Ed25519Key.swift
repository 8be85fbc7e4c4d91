import CLibcrypto

/// A private key of Ed25519, which signs. Source: RFC 8032, 5.1; vectors: 7.1.
///
/// A signature depends on key and message alone: no randomness goes into it, and the same call gives the same bytes.
///
/// `@unchecked`: a key of libcrypto never changes once it is made, and its manual allows use from any thread.
package final class Ed25519Key: @unchecked Sendable {
    private let key: OpaquePointer
    /// Whoever has it can check what this key signs.
    package let publicKey: Ed25519PublicKey

    package static let seedSize = 32

    /// - Parameter seed: the private key in the sense of RFC 8032, 5.1.5: exactly 32 bytes.
    package init(seed: Secret) throws(OpenSSLError) {
        guard seed.count == Self.seedSize else {
            throw .wrongLength(of: "Ed25519 seed", expected: Self.seedSize, found: seed.count)
        }
        let made = seed.withBytes { seed in
            EVP_PKEY_new_raw_private_key(
                EVP_PKEY_ED25519, nil, seed.bindMemory(to: UInt8.self).baseAddress, seed.count)
        }
        let key = try OpenSSLError.check(made, "EVP_PKEY_new_raw_private_key")
        do throws(OpenSSLError) {
            publicKey = try Self.publicKey(of: key)
        } catch {
            EVP_PKEY_free(key)
            throw error
        }
        self.key = key
    }

    deinit { EVP_PKEY_free(key) }  // overwrites its copy of the seed

    /// The signature of `message`, 64 bytes. Source: RFC 8032, 5.1.6.
    /// - Throws: ``OpenSSLError`` when libcrypto fails, which is a fault of the host.
    package func sign(_ message: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        let context = try OpenSSLError.check(EVP_MD_CTX_new(), "EVP_MD_CTX_new")
        defer { EVP_MD_CTX_free(context) }
        try OpenSSLError.check(EVP_DigestSignInit(context, nil, nil, nil, key), "EVP_DigestSignInit")
        var signature = [UInt8](repeating: 0, count: Ed25519PublicKey.signatureSize)
        var count = signature.count
        try OpenSSLError.check(EVP_DigestSign(context, &signature, &count, message, message.count), "EVP_DigestSign")
        guard count == signature.count else {
            throw .wrongLength(of: "Ed25519 signature", expected: signature.count, found: count)
        }
        return signature
    }

    private static func publicKey(of key: OpaquePointer) throws(OpenSSLError) -> Ed25519PublicKey {
        var bytes = [UInt8](repeating: 0, count: Ed25519PublicKey.size)
        var count = bytes.count
        try OpenSSLError.check(EVP_PKEY_get_raw_public_key(key, &bytes, &count), "EVP_PKEY_get_raw_public_key")
        return try Ed25519PublicKey(Array(bytes.prefix(count)))
    }
}

extension Ed25519Key: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
