import HandoffModel
import Hummingbird
import HummingbirdCore

/// The query of a URL: known names only, each at most once, so that nobody reads two values as one.
struct Query {
    private let values: [String: String]

    /// - Parameter allowed: nil where others may add names of their own.
    /// - Throws: ``Problem`` for an unknown or doubled name, or one that is not percent-encoded UTF-8.
    init(_ uri: URI, allowed: Set<String>?) throws(Problem) {
        values = try FormText.parse(Array((uri.query ?? "").utf8), allowed: allowed)
    }

    subscript(_ name: String) -> String? { values[name] }

    func number(_ name: String, _ range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = values[name] else { return nil }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number)
        else {
            throw .invalid(.init(member: name, reason: "it must be \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    /// Values separated by commas.
    func set<T: RawRepresentable<String> & CaseIterable & Hashable>(_ name: String, of: T.Type) throws(Problem) -> Set<
        T
    > {
        guard let text = values[name] else { return [] }
        var found: Set<T> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let value = T(rawValue: String(part)) else {
                let known = T.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid(.init(member: name, reason: "it must be one or more of \(known)"))
            }
            found.insert(value)
        }
        return found
    }
}

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

/// Reads a form body.
enum FormBody {
    static func read(_ request: Request, allowed: Set<String>?) async throws -> [String: String] {
        let type = request.headers[.contentType]?.lowercased().split(separator: ";").first?.trimmingCharacters() ?? ""
        guard type == "application/x-www-form-urlencoded" else {
            throw Problem(
                "unsupported-media-type", "The body must be a form.", 415,
                detail: "Send Content-Type: application/x-www-form-urlencoded.",
                headers: [.accept: "application/x-www-form-urlencoded"])
        }
        let buffer = try await request.body.collect(upTo: JSONBody.maxBytes)
        return try FormText.parse([UInt8](buffer.readableBytesView), allowed: allowed)
    }
}
