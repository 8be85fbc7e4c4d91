import CLibcrypto

/// Derives keys from a secret: HKDF with SHA-256. Source: RFC 5869, whose appendix gives the vectors.
package enum HKDF {
    /// Extract, then expand: `count` bytes of key from `secret`, for the one purpose that `info` names.
    /// - Parameters:
    ///   - secret: the input keying material, at least one byte.
    ///   - salt: may be empty; need not be secret.
    ///   - count: 1 to 8160 (255 digests).
    /// - Throws: ``OpenSSLError``; among others when `count` is out of its range.
    package static func derive(
        from secret: Secret, salt: [UInt8] = [], info: [UInt8], count: Int = 32
    ) throws(OpenSSLError) -> Secret {
        try run(EVP_KDF_HKDF_MODE_EXTRACT_AND_EXPAND, secret, salt: salt, info: info, count: count)
    }

    /// Extract only: the 32-byte pseudorandom key of `secret` and `salt`. Source: RFC 5869, 2.2.
    package static func extract(from secret: Secret, salt: [UInt8]) throws(OpenSSLError) -> Secret {
        try run(EVP_KDF_HKDF_MODE_EXTRACT_ONLY, secret, salt: salt, info: [], count: 32)
    }

    /// Expand only: `count` bytes of key from a pseudorandom key, which must be uniform. Source: RFC 5869, 2.3.
    package static func expand(_ key: Secret, info: [UInt8], count: Int = 32) throws(OpenSSLError) -> Secret {
        try run(EVP_KDF_HKDF_MODE_EXPAND_ONLY, key, salt: [], info: info, count: count)
    }

    private static func run(
        _ mode: Int32, _ secret: Secret, salt: [UInt8], info: [UInt8], count: Int
    ) throws(OpenSSLError) -> Secret {
        guard (1...255 * 32).contains(count) else { throw .tooLong("HKDF") }
        guard secret.count > 0 else { throw .wrongLength(of: "HKDF secret", expected: 32, found: 0) }
        let context = try OpenSSLError.check(EVP_KDF_CTX_new(algorithm.pointer), "EVP_KDF_CTX_new")
        defer { EVP_KDF_CTX_free(context) }  // overwrites its copies of the secret
        return try Secret(count: count) { output throws(OpenSSLError) in
            let result = secret.withBytes { secret in
                salt.withUnsafeBytes { salt in
                    info.withUnsafeBytes { info in
                        shim_hkdf_sha256(
                            context, mode, secret.baseAddress, secret.count, salt.baseAddress, salt.count,
                            info.baseAddress, info.count, output.bindMemory(to: UInt8.self).baseAddress, output.count)
                    }
                }
            }
            try OpenSSLError.check(result, "EVP_KDF_derive")
        }
    }

    private static let algorithm = Fetched(EVP_KDF_fetch(nil, "HKDF", nil))
}
