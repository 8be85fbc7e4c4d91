/// Reads JSON strictly (RFC 8259): UTF-8, nothing after the value, no member twice, at most ``maxDepth`` levels.
///
/// Foundation's decoder reads a number that does not fit its type through `Double`, takes the one of two equal members
/// that it likes, and recurses as deep as it is told; an answer that decides who somebody is needs more care.
package struct JSONReader {
    package static let maxDepth = 32
    package static let maxNumberLength = 64

    private let bytes: [UInt8]
    private var at = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static func read(_ bytes: some Sequence<UInt8>) throws(NotJSON) -> JSON {
        let bytes = Array(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw NotJSON() }
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.at == bytes.count else { throw NotJSON() }
        return value
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(NotJSON) -> JSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(NotJSON) -> JSON {
        for i in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[i]) else { throw NotJSON() }
        }
        return value
    }

    private mutating func object(depth: Int) throws(NotJSON) -> JSON {
        guard depth <= Self.maxDepth, take(UInt8(ascii: "{")) else { throw NotJSON() }
        var members: [String: JSON] = [:]
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw NotJSON() }
            let value = try value(depth: depth)
            guard members.updateValue(value, forKey: name) == nil else { throw NotJSON() }
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw NotJSON() }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(NotJSON) -> JSON {
        guard depth <= Self.maxDepth, take(UInt8(ascii: "[")) else { throw NotJSON() }
        var values: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        repeat {
            values.append(try value(depth: depth))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw NotJSON() }
        return .array(values)
    }

    private mutating func number() throws(NotJSON) -> String {
        let start = at
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        guard at - start <= Self.maxNumberLength else { throw NotJSON() }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// At least one digit.
    private mutating func digits() throws(NotJSON) {
        let start = at
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        guard at > start else { throw NotJSON() }
    }
}

extension JSONReader {
    private mutating func string() throws(NotJSON) -> String {
        guard take(UInt8(ascii: "\"")) else { throw NotJSON() }
        var text: [UInt8] = []
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw NotJSON()
            default: text.append(byte)
            }
        }
        throw NotJSON()
    }

    private mutating func escape(into text: inout [UInt8]) throws(NotJSON) {
        guard let byte = next else { throw NotJSON() }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw NotJSON()
        }
    }

    /// One `\u` escape, or the two of a surrogate pair; half a pair is no text.
    private mutating func scalar() throws(NotJSON) -> Unicode.Scalar {
        let first = try hex()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw NotJSON() }
        let second = try hex()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw NotJSON() }
        return scalar
    }

    private mutating func hex() throws(NotJSON) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw NotJSON() }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
