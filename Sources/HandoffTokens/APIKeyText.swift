internal import OpenSSL

/// The text of an API key: `hnd_`, 43 random digits of base 62 (256 bits), and 6 that check them.
///
/// The prefix and the checksum let secret scanners find leaked keys and let a mistyped one be refused without a look at
/// the store, which keeps only ``hash()``. Prints `<redacted>`.
package struct APIKeyText: Sendable {
    /// The whole key, 53 characters; to be shown once, to its owner.
    package let text: String

    package static let prefix = "hnd_"
    private static let randomCount = 43
    private static let checkCount = 6
    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    /// A new random key.
    package static func make() throws -> APIKeyText {
        var text = Array(prefix.utf8)
        let count = text.count + randomCount
        while text.count < count {
            // 248 is the largest multiple of 62 in a byte: higher ones would favour the first digits.
            for byte in try Random.bytes(64) where byte < 248 && text.count < count {
                text.append(digits[Int(byte) % digits.count])
            }
        }
        return APIKeyText(unchecked: String(decoding: text + check(text), as: UTF8.self))
    }

    private init(unchecked text: String) { self.text = text }

    /// Nil unless `text` has the shape of a key and its checksum fits. That it is known, only the store can tell.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == Self.prefix.utf8.count + Self.randomCount + Self.checkCount,
            bytes.starts(with: Self.prefix.utf8),
            bytes.dropFirst(Self.prefix.utf8.count).allSatisfy(Self.digits.contains),
            bytes.suffix(Self.checkCount) == Self.check(Array(bytes.dropLast(Self.checkCount)))[...]
        else { return nil }
        self.text = text
    }

    /// SHA-256 of the text, 32 bytes: what the store keeps. 256 random bits need no salt and no slow hash.
    package func hash() throws -> [UInt8] { try SHA256.digest(text.utf8) }

    /// CRC-32 in 6 digits of base 62, most significant first.
    private static func check(_ bytes: [UInt8]) -> [UInt8] {
        var rest = crc32(bytes)
        var check = [UInt8](repeating: digits[0], count: checkCount)
        for i in check.indices.reversed() {
            check[i] = digits[Int(rest % 62)]
            rest /= 62
        }
        return check
    }
}

/// CRC-32 of ISO-HDLC, as zip and Ethernet have it: reversed polynomial EDB88320; of "123456789" it is CBF43926.
func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
}

extension APIKeyText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
