import CLibcrypto

/// A public key of Ed25519, which checks signatures. Source: RFC 8032, 5.1; vectors: 7.1.
package struct Ed25519PublicKey: Hashable, Sendable {
    /// 32 bytes, as RFC 8032, 5.1.2 encodes a point.
    package let bytes: [UInt8]

    package static let size = 32
    package static let signatureSize = 64

    /// - Parameter bytes: exactly 32. Bytes that are no point make a key under which nothing is signed.
    package init(_ bytes: [UInt8]) throws(OpenSSLError) {
        guard bytes.count == Self.size else {
            throw .wrongLength(of: "Ed25519 public key", expected: Self.size, found: bytes.count)
        }
        self.bytes = bytes
    }

    /// Whether `signature` is one of `message` by this key's private half; false for any length but 64 bytes.
    ///
    /// Source: RFC 8032, 5.1.7. A signature has one spelling: with a number beyond the order of the group it is none.
    /// - Throws: ``OpenSSLError`` when libcrypto fails, which is a fault of the host.
    package func verify(_ signature: [UInt8], of message: [UInt8]) throws(OpenSSLError) -> Bool {
        guard signature.count == Self.signatureSize else { return false }
        let key = try OpenSSLError.check(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count), "EVP_PKEY_new_raw_public_key")
        defer { EVP_PKEY_free(key) }
        let context = try OpenSSLError.check(EVP_MD_CTX_new(), "EVP_MD_CTX_new")
        defer { EVP_MD_CTX_free(context) }
        try OpenSSLError.check(EVP_DigestVerifyInit(context, nil, nil, nil, key), "EVP_DigestVerifyInit")
        switch EVP_DigestVerify(context, signature, signature.count, message, message.count) {
        case 1: return true
        case 0:
            ERR_clear_error()
            return false
        default: throw .last("EVP_DigestVerify")
        }
    }
}
