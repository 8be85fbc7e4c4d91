import HandoffModel
import Hummingbird
import HummingbirdCore

/// `application/x-www-form-urlencoded` (WHATWG URL, 5.1), flat, in one pass.
enum FormText {
    static func parse(_ bytes: [UInt8], allowed: Set<String>?) throws(Problem) -> [String: String] {
        var values: [String: String] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(parts[0]), let value = decode(parts.count > 1 ? parts[1] : []) else {
                throw .malformed("A form or query must be percent-encoded UTF-8.")
            }
            if let allowed, !allowed.contains(name) {
                let shown = String(name.unicodeScalars.prefix(40).map(Character.init))
                throw .invalid(.init(member: shown, reason: "there is no such parameter here"))
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw .invalid(.init(member: String(name.prefix(40)), reason: "it stands there twice"))
            }
            guard values.count <= 32 else { throw .malformed("A form may have at most 32 fields.") }
        }
        return values
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    return nil
                }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
