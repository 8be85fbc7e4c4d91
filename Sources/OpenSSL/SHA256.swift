import CLibcrypto

/// SHA-256. Source: FIPS 180-4.
package enum SHA256 {
    /// The digest of `message`: 32 bytes.
    /// - Throws: ``OpenSSLError`` when libcrypto fails, which is a fault of the host.
    package static func digest(_ message: some Sequence<UInt8>) throws(OpenSSLError) -> [UInt8] {
        let message = Array(message)
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        try OpenSSLError.check(
            EVP_Digest(message, message.count, &digest, &length, algorithm.pointer, nil), "EVP_Digest")
        guard length == 32 else { throw .wrongLength(of: "SHA-256 digest", expected: 32, found: Int(length)) }
        return digest
    }

    private static let algorithm = Fetched(EVP_MD_fetch(nil, "SHA256", nil))
}
