extension JSONScanner {
    public mutating func string() throws(JSONFault) -> String {
        guard next() == UInt8(ascii: "\"") else { throw otherKind() }
        let start = at + 1
        var end = start
        var bits: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            switch byte {
            case UInt8(ascii: "\""):
                at = end + 1
                return try text(start..<end, isASCII: bits < 0x80)
            case UInt8(ascii: "\\"):
                at = end
                return try escapedString(from: start)
            case 0..<0x20: throw JSONFault(.notJSON)
            default:
                bits |= byte
                end += 1
            }
        }
        throw JSONFault(.endlessString)
    }

    /// What is ASCII needs no validation, which would cost more than all the rest.
    private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONFault) -> String {
        let text = bytes.withUnsafeBufferPointer { bytes in
            isASCII
                ? String(decoding: bytes[range], as: UTF8.self)
                : String(validating: bytes[range], as: UTF8.self)
        }
        guard let text else { throw JSONFault(.notUTF8) }
        return text
    }

    /// A string whose first escape comes next.
    /// - Parameter start: the place of its first byte.
    private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
        var content = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else { throw JSONFault(.notUTF8) }
                return text
            case UInt8(ascii: "\\"): try escape(into: &content)
            case 0..<0x20: throw JSONFault(.notJSON)
            default: content.append(byte)
            }
        }
        throw JSONFault(.endlessString)
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONFault) {
        guard at < bytes.count else { throw JSONFault(.endlessString) }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: String(try scalar()).utf8)
        default: throw JSONFault(.notJSON)
        }
    }

    /// One `\u` escape, or the two of a surrogate pair; half a pair is no text.
    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw JSONFault(.notJSON)
        }
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(0x10000 + UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        else { throw JSONFault(.notJSON) }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func codeUnit() throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = bytes[at].hexDigit else { throw JSONFault(.notJSON) }
            unit = unit << 4 | UInt16(digit)
            at += 1
        }
        return unit
    }
}
