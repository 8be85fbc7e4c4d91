/// Reads a body whose members are known, in one pass, and gives up on whatever it does not expect.
///
/// It takes fewer texts than ``JSONScanner`` and the decoder do, never others, and gives them the same values. What is
/// given up on goes to these two, which say what is wrong with it: every refusal is theirs.
struct QuickJSON {
    private let bytes: [UInt8]
    private var at = 0

    /// Something that this reader leaves to the decoder.
    struct GivenUp: Error {}

    /// Nil when it was given up on.
    static func read<T: QuickBody>(_: T.Type, from bytes: [UInt8]) -> T? {
        var json = QuickJSON(bytes: bytes)
        guard let body = try? T(&json), json.isAtEnd else { return nil }
        return body
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads an object, member by member: `member` reads the value of the name that it is told.
    mutating func object(_ member: (inout QuickJSON, String) throws(GivenUp) -> Void) throws(GivenUp) {
        try take("{")
        if tookIf("}") { return }
        repeat {
            let name = try string()
            try take(":")
            try member(&self, name)
        } while tookIf(",")
        try take("}")
    }

    mutating func array<T>(_ element: (inout QuickJSON) throws(GivenUp) -> T) throws(GivenUp) -> [T] {
        var elements: [T] = []
        try take("[")
        if tookIf("]") { return elements }
        repeat { elements.append(try element(&self)) } while tookIf(",")
        try take("]")
        return elements
    }

    /// Reads a member's value into `place`, which must be empty: no member stands twice.
    mutating func read<T>(_ place: inout T?, _ value: (inout QuickJSON) throws(GivenUp) -> T) throws(GivenUp) {
        guard place == nil else { throw GivenUp() }
        place = try value(&self)
    }

    mutating func read(_ place: inout String?) throws(GivenUp) {
        try read(&place) { json throws(GivenUp) in try json.string() }
    }

    mutating func read<T: RawRepresentable<String>>(_ place: inout T?) throws(GivenUp) {
        try read(&place) { json throws(GivenUp) in
            guard let value = T(rawValue: try json.string()) else { throw GivenUp() }
            return value
        }
    }

    /// A string; one with escapes by way of the decoder.
    mutating func string() throws(GivenUp) -> String {
        try take("\"")
        let start = at
        var isEscaped = false
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            guard bytes[at] >= 0x20 else { throw GivenUp() }
            if bytes[at] == UInt8(ascii: "\\") {
                isEscaped = true
                at += 1
            }
            at += 1
        }
        guard at < bytes.count else { throw GivenUp() }
        let content = start..<at
        at += 1
        let text =
            isEscaped
            ? JSONString.decode(bytes[start - 1..<at])
            : bytes.withUnsafeBufferPointer { String(validating: $0[content], as: UTF8.self) }
        guard let text else { throw GivenUp() }
        return text
    }

    private var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return at == bytes.count
        }
    }

    private mutating func take(_ sign: Unicode.Scalar) throws(GivenUp) {
        guard tookIf(sign) else { throw GivenUp() }
    }

    private mutating func tookIf(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: sign) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }
}

/// A body of the routes that are called most.
protocol QuickBody: StrictBody {
    init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp)
}
