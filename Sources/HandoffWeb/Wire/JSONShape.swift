/// Which members a body may have, at every level. Anything else is refused by name: a misspelt member that is silently
/// dropped looks like success.
indirect enum JSONShape: Sendable {
    /// No object, or one whose members are the caller's own.
    case any
    case object([String: JSONShape])
    case array(JSONShape)

    /// An object with the members of `keys`; those that are not in `nested` hold plain values.
    static func members<Keys: CodingKey & CaseIterable>(
        _ keys: Keys.Type, _ nested: [Keys: JSONShape] = [:]
    ) -> JSONShape where Keys: Hashable {
        .object(Dictionary(uniqueKeysWithValues: keys.allCases.map { ($0.stringValue, nested[$0] ?? .any) }))
    }
}

/// A body of the API: decoded only after ``JSONScanner`` has looked at it.
protocol StrictBody: Decodable, Sendable {
    static var shape: JSONShape { get }
}

/// One pass over a JSON text before anything is built from it: depth, lengths of numbers, doubled and unknown members.
///
/// Grammar is left to the decoder; this finds what a decoder accepts and should not (OWASP ASVS 5.0, 1.5.3, 15.3.7).
struct JSONScanner {
    static let maxDepth = 32
    static let maxNumberLength = 32

    private struct Level {
        var shape: JSONShape
        var isObject: Bool
        var members: Set<String> = []
        var expectsName: Bool
        var current = ""
    }

    private let bytes: [UInt8]
    private var at = 0
    private var levels: [Level] = []

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: a ``Problem`` that names the member, and never repeats a value.
    static func check(_ bytes: [UInt8], _ shape: JSONShape) throws(Problem) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed("The body is not UTF-8.") }
        guard let first = bytes.first(where: { !isSpace($0) }) else { throw .malformed("The body is empty.") }
        if case .object = shape, first != UInt8(ascii: "{") {
            throw .invalid(.init(member: "", reason: "the body must be a JSON object"))
        }
        var scanner = JSONScanner(bytes)
        try scanner.scan(shape)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D }

    private mutating func scan(_ root: JSONShape) throws(Problem) {
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "{"): try open(isObject: true, root)
            case UInt8(ascii: "["): try open(isObject: false, root)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            case UInt8(ascii: "\""):
                try string()
                continue
            case UInt8(ascii: ","):
                // The decoder takes `[1,]` and `{"a":1,}` (RFC 8259, 4 and 5, do not).
                if let next = bytes[(at + 1)...].first(where: { !Self.isSpace($0) }),
                    next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
                {
                    throw .malformed("Nothing follows a comma.")
                }
                if let last = levels.indices.last { levels[last].expectsName = levels[last].isObject }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                try number()
                continue
            default: break
            }
            at += 1
        }
    }

    private mutating func open(isObject: Bool, _ root: JSONShape) throws(Problem) {
        guard levels.count < Self.maxDepth else { throw .malformed("The body is nested more than 32 levels deep.") }
        let outer: JSONShape = levels.isEmpty ? root : inner(levels[levels.count - 1])
        levels.append(Level(shape: outer, isObject: isObject, expectsName: isObject))
    }

    /// The shape of what stands at the current place of `level`.
    private func inner(_ level: Level) -> JSONShape {
        switch level.shape {
        case .any: .any
        case .object(let members): members[level.current] ?? .any
        case .array(let element): level.isObject ? .any : element
        }
    }

    private mutating func string() throws(Problem) {
        let start = at
        at += 1
        var isEscaped = false
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\") {
                isEscaped = true
                at += 1
            }
            at += 1
        }
        guard at < bytes.count else { throw .malformed("A string has no end.") }
        at += 1
        guard let last = levels.indices.last, levels[last].expectsName else { return }
        levels[last].expectsName = false
        let name = isEscaped ? try unescaped(start..<at) : String(decoding: bytes[start + 1..<at - 1], as: UTF8.self)
        guard levels[last].members.insert(name).inserted else {
            throw .invalid(.init(member: path(name), reason: "it stands there twice"))
        }
        if case .object(let members) = levels[last].shape, members[name] == nil {
            throw .invalid(.init(member: path(name), reason: "there is no such member here"))
        }
        levels[last].current = name
    }

    private mutating func number() throws(Problem) {
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                at += 1
            default: return
            }
            guard at - start <= Self.maxNumberLength else { throw .malformed("A number has more than 32 characters.") }
        }
    }

    private func unescaped(_ range: Range<Int>) throws(Problem) -> String {
        guard let name = JSONString.decode(bytes[range]) else {
            throw .malformed("A member's name is not a JSON string.")
        }
        return name
    }

    /// Where `name` stands, with what the caller chose cut to a bearable length.
    private func path(_ name: String) -> String {
        let outer = levels.dropLast().map(\.current).filter { !$0.isEmpty }
        return (outer + [name]).map { String($0.unicodeScalars.prefix(40).map(Character.init)) }.joined(separator: ".")
    }
}
