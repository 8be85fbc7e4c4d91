import CLibcrypto

/// The libcrypto that this process runs with, which may differ from the one it was built with.
package enum OpenSSLVersion {
    /// Its name for itself, such as `OpenSSL 3.0.19 27 Jan 2026`.
    package static var text: String {
        OpenSSL_version(OPENSSL_VERSION).map { String(cString: $0) } ?? "an unnamed libcrypto"
    }

    /// Refuses to go on with an OpenSSL before 3.0, where `EVP_MAC` and `EVP_KDF` are missing or differ.
    /// - Throws: ``OpenSSLError/tooOld(found:)``.
    package static func require() throws(OpenSSLError) {
        try require(number: UInt(OpenSSL_version_num()), text: text)
    }

    /// - Parameter number: `0xMNN00PP0`, the major version in the top four bits, as `OpenSSL_version_num` gives it.
    package static func require(number: UInt, text: String) throws(OpenSSLError) {
        guard number >= 0x3000_0000 else { throw .tooOld(found: text) }
    }
}
