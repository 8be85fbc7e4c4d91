import OpenSSL

/// A short name for bytes that anybody may have: the first 12 hexadecimal digits of their SHA-256, for addresses that may
/// be cached for as long as a browser likes.
package struct ContentName: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Throws: when the digest cannot be made, which is a fault of the host.
    package init(of bytes: some Sequence<UInt8>) throws {
        description = try SHA256.digest(bytes).prefix(6).reduce(into: "") { text, byte in
            let digits = String(byte, radix: 16)
            text += (digits.utf8.count == 1 ? "0" : "") + digits
        }
    }
}
