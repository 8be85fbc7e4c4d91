/// `application/x-www-form-urlencoded` (WHATWG URL, section 5): forms, query strings, and the parts of a client's Basic
/// credentials.
package enum FormText {
    package static let maxFields = 32

    /// The fields of a text, flat, each name once.
    /// - Parameter allowed: the names that there may be; nil where the sender may add names of their own.
    package static func fields(
        of text: some Sequence<UInt8>, allowed: Set<String>?
    ) throws(FormFault) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in Array(text).split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(parts[0]), let value = decode(parts.count > 1 ? parts[1] : []) else {
                throw .notEncoded
            }
            if let allowed, !allowed.contains(name) { throw .unknownName(name) }
            guard fields.updateValue(value, forKey: name) == nil else { throw .repeatedName(name) }
            guard fields.count <= maxFields else { throw .tooManyFields }
        }
        return fields
    }

    package static func encode(_ fields: [(String, String)]) -> String {
        fields.map { encode($0.0) + "=" + encode($0.1) }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters is escaped, space included: every reader takes `%20`, and some take
    /// no `+`.
    package static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }
}

/// What is wrong with a form or a query. It holds no value of a field.
package enum FormFault: Error, Equatable {
    /// Not percent-encoded UTF-8.
    case notEncoded
    case unknownName(String)
    case repeatedName(String)
    /// More than ``FormText/maxFields``.
    case tooManyFields
}
