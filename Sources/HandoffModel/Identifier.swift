/// A 128-bit id of one kind of thing: 48 bits of milliseconds, then 80 random bits, so that ids sort by age.
///
/// An id is a name, never a secret: what must be unguessable carries a MAC (OWASP ASVS 5.0, 11.5.1).
/// Printed as the prefix of its kind, `_`, and 26 digits of Crockford's base 32: `ho_01jq2v9x4m…`, in exactly one form.
package struct Identifier<Subject: Identified>: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// - Parameter random: 80 bits; the upper 16 of the second word are used beside the time.
    package init(at time: Timestamp, random: (UInt64, UInt16)) {
        high = UInt64(truncatingIfNeeded: time.rawValue) << 16 | UInt64(random.1)
        low = random.0
    }

    /// Nil unless `bytes` are exactly 16.
    package init?(bytes: some Sequence<UInt8>) {
        var words: (UInt64, UInt64) = (0, 0)
        var count = 0
        for byte in bytes {
            if count < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
            count += 1
            if count > 16 { return nil }
        }
        guard count == 16 else { return nil }
        (high, low) = words
    }

    /// 16 bytes, big-endian: byte order is age order.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for i in 0..<8 {
                buffer[i] = UInt8(truncatingIfNeeded: high >> (56 - 8 * UInt64(i)))
                buffer[i + 8] = UInt8(truncatingIfNeeded: low >> (56 - 8 * UInt64(i)))
            }
            count = 16
        }
    }

    package static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

/// Something that has ids of its own.
package protocol Identified: SendableMetatype {
    /// Stands before the id in text: short, lower case, published.
    static var idPrefix: String { get }
}

private let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
private let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for (value, digit) in digits.enumerated() { table[Int(digit)] = UInt8(value) }
    return table
}()

extension Identifier: CustomStringConvertible, LosslessStringConvertible, Codable {
    package var description: String {
        let prefix = Subject.idPrefix.utf8
        return String(unsafeUninitializedCapacity: prefix.count + 27) { buffer in
            var at = 0
            for byte in prefix {
                buffer[at] = byte
                at += 1
            }
            buffer[at] = UInt8(ascii: "_")
            var (h, l) = (high, low)
            for i in stride(from: at + 26, through: at + 1, by: -1) {
                buffer[i] = digits[Int(l & 31)]
                l = l >> 5 | h << 59
                h >>= 5
            }
            return at + 27
        }
    }

    /// Nil unless `text` is what ``description`` prints for some id, byte for byte.
    package init?(_ text: String) {
        let prefix = Subject.idPrefix.utf8
        let bytes = text.utf8
        guard bytes.count == prefix.count + 27, bytes.starts(with: prefix) else { return nil }
        var rest = bytes.dropFirst(prefix.count)
        guard rest.removeFirst() == UInt8(ascii: "_") else { return nil }
        var (h, l): (UInt64, UInt64) = (0, 0)
        for (i, byte) in rest.enumerated() {
            let value = values[Int(byte)]
            guard value != 255, i > 0 || value < 8 else { return nil }  // 26 digits hold 130 bits: the first has three
            h = h << 5 | l >> 59
            l = l << 5 | UInt64(value)
        }
        self.init(high: h, low: l)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an id that begins with \(Subject.idPrefix)_")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
