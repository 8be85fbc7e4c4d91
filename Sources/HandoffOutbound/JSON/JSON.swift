package import HandoffModel

/// A JSON value (RFC 8259) as it was written: a number keeps its digits, so that a 64-bit id is never rounded.
package indirect enum JSON: Sendable, Equatable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(String)
    case bool(Bool)
    case null

    /// The member of an object; nil for anything else.
    package subscript(_ name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A whole number that 64 bits hold; nil for fractions and exponents. RFC 7519 allows a fraction in a NumericDate,
    /// and ``wholeSeconds`` reads those.
    package var integer: Int64? {
        if case .number(let text) = self { Int64(text) } else { nil }
    }

    /// A NumericDate (RFC 7519, section 2) without its fraction; nil for exponents, negative and huge numbers.
    package var wholeSeconds: Int64? {
        guard case .number(let text) = self else { return nil }
        let parts = text.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, parts.count == 1 || parts[1].utf8.allSatisfy(isDigit) else { return nil }
        return Int64(whole).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// What can name an account: a string, or a whole number as its digits.
    package var identifier: String? {
        switch self {
        case .string(let text): text
        case .number(let text) where text.utf8.allSatisfy(isDigit): text
        default: nil
        }
    }

    /// The strings of an array of strings; nil if it holds anything else, or is no array.
    package var strings: [String]? {
        guard case .array(let values) = self else { return nil }
        let strings = values.compactMap(\.string)
        return strings.count == values.count ? strings : nil
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension JSON: JSONReadable {
    package init(_ json: inout JSONScanner) throws(JSONFault) {
        switch try json.kind() {
        case .object: self = .object(try json.dictionary { json throws(JSONFault) in try JSON(&json) })
        case .array: self = .array(try json.array { json throws(JSONFault) in try JSON(&json) })
        case .string: self = .string(try json.string())
        case .number: self = .number(try json.number())
        case .bool: self = .bool(try json.bool())
        case .null:
            try json.null()
            self = .null
        }
    }
}
