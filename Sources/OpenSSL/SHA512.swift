import CLibcrypto

/// SHA-512. Source: FIPS 180-4.
package enum SHA512 {
    /// The digest of `message`: 64 bytes.
    /// - Throws: ``OpenSSLError`` when libcrypto fails, which is a fault of the host.
    package static func digest(_ message: some Sequence<UInt8>) throws(OpenSSLError) -> [UInt8] {
        let message = Array(message)
        var digest = [UInt8](repeating: 0, count: 64)
        var length: UInt32 = 0
        try OpenSSLError.check(
            EVP_Digest(message, message.count, &digest, &length, algorithm.pointer, nil), "EVP_Digest")
        guard length == 64 else { throw .wrongLength(of: "SHA-512 digest", expected: 64, found: Int(length)) }
        return digest
    }

    private static let algorithm = Fetched(EVP_MD_fetch(nil, "SHA512", nil))
}
