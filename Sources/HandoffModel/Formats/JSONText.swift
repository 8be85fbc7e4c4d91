/// Writes JSON (RFC 8259) without white space, in the order it is told: equal calls give equal bytes.
///
/// For the few places where bytes are chained or hashed, or are made thousands of times a second.
package struct JSONText: ~Copyable {
    private var bytes: [UInt8] = []
    private var needsComma = false

    package init() { bytes.reserveCapacity(256) }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// UTF-8.
    package consuming func finish() -> [UInt8] { bytes }

    package mutating func open(_ bracket: Unicode.Scalar) {
        comma()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    package mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    package mutating func name(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func number(_ value: Int64) {
        comma()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
    }

    /// Control characters, `"` and `\` are escaped; everything else stands as its UTF-8.
    package mutating func string(_ value: String) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        let isPlain = value.utf8.withContiguousStorageIfAvailable { text in
            guard text.allSatisfy(Self.standsForItself) else { return false }
            bytes.append(contentsOf: text)
            return true
        }
        if isPlain != true { for byte in value.utf8 { escape(byte) } }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        if Self.standsForItself(byte) {
            bytes.append(byte)
        } else if byte < 0x20 {
            let hex = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(hex[Int(byte >> 4)])
            bytes.append(hex[Int(byte & 15)])
        } else {
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        }
    }

    private static func standsForItself(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}

extension JSONText {
    package mutating func bool(_ value: Bool) {
        comma()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    package mutating func member(_ name: String, _ value: String) {
        self.name(name)
        string(value)
    }

    /// Nothing at all when there is no value.
    package mutating func member(_ name: String, _ value: String?) {
        if let value { member(name, value) }
    }

    package mutating func member(_ name: String, _ value: Int64) {
        self.name(name)
        number(value)
    }

    /// - Parameter value: finite; JSON has no other numbers.
    package mutating func member(_ name: String, _ value: Double) {
        self.name(name)
        comma()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
    }

    package mutating func member(_ name: String, _ value: Bool) {
        self.name(name)
        bool(value)
    }

    package mutating func member(_ name: String, _ values: [String]) {
        array(name, values) { text, value in text.string(value) }
    }

    package mutating func object(_ name: String, _ write: (inout JSONText) -> Void) {
        self.name(name)
        object(write)
    }

    package mutating func object(_ write: (inout JSONText) -> Void) {
        open("{")
        write(&self)
        close("}")
    }

    package mutating func array<Element>(
        _ name: String, _ elements: some Sequence<Element>, _ write: (inout JSONText, Element) -> Void
    ) {
        self.name(name)
        open("[")
        for element in elements { write(&self, element) }
        close("]")
    }
}
