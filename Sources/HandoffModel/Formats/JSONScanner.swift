/// Reads JSON (RFC 8259) strictly, in one pass and without a tree: whoever knows what a text should hold asks for it, value
/// by value, in the order of the text.
///
/// A text is UTF-8 and one value, at most ``maxDepth`` levels deep. No member appears twice in an object, half of a
/// surrogate pair is no text, no number goes through `Double`: where two readers of one text could differ, it is refused
/// (OWASP ASVS 5.0, 1.5.3). A whole text is read by ``JSONReadable/init(json:)``.
///
/// What reads and what is read are `public`, though nothing outside of this package sees them: the optimizer puts what is
/// only `package` into no other module, and a body would cost three times as much.
public struct JSONScanner: ~Copyable {
    package static let maxDepth = 32
    /// The most characters of a number.
    package static let maxNumberLength = 32

    /// What a value is, as its first byte tells.
    package enum Kind: Sendable { case object, array, string, number, bool, null }

    /// What becomes of a member that its reader does not know.
    package enum UnknownMembers: Sendable {
        /// For what others send: a member that is misspelt and passed over looks like success.
        case refused
        /// For what this service wrote: a later release may have written more.
        case passedOver
    }

    let bytes: [UInt8]
    var at = 0
    var depth = 0
    private let unknownMembers: UnknownMembers

    init(_ bytes: [UInt8], unknownMembers: UnknownMembers) {
        self.bytes = bytes
        self.unknownMembers = unknownMembers
    }

    /// The kind of the value that comes next; nothing of it is read.
    package mutating func kind() throws(JSONFault) -> Kind {
        switch next() {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        case UInt8(ascii: "n"): .null
        case let byte? where Self.beginsNumber(byte): .number
        default: throw JSONFault(.notJSON)
        }
    }

    package mutating func bool() throws(JSONFault) -> Bool {
        switch next() {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default: throw otherKind()
        }
    }

    package mutating func null() throws(JSONFault) {
        guard next() == UInt8(ascii: "n") else { throw JSONFault(.wrongType) }
        try word("null")
    }

    /// Reads `null`, if that is what comes next.
    @usableFromInline
    mutating func isNull() throws(JSONFault) -> Bool {
        guard next() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    /// A number as it is written, so that a 64-bit id is never rounded.
    package mutating func number() throws(JSONFault) -> String {
        guard let first = next(), Self.beginsNumber(first) else { throw otherKind() }
        let start = at
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        guard at - start <= Self.maxNumberLength else { throw JSONFault(.longNumber) }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// A whole number that 64 bits hold, without fraction and exponent.
    package mutating func integer() throws(JSONFault) -> Int64 {
        guard let value = Int64(try number()) else { throw JSONFault(.wrongType) }
        return value
    }

    /// Reads the value of a member that its reader does not know.
    @usableFromInline
    mutating func unknownMember() throws(JSONFault) {
        switch unknownMembers {
        case .refused: throw JSONFault(.unknownMember)
        case .passedOver: try skip()
        }
    }

    /// Reads a value of any kind, and keeps nothing of it.
    mutating func skip() throws(JSONFault) {
        switch try kind() {
        case .object: try members { json, _ throws(JSONFault) in try json.skip() }
        case .array: try elements { json throws(JSONFault) in try json.skip() }
        case .string: _ = try string()
        case .number: _ = try number()
        case .bool: _ = try bool()
        case .null: try null()
        }
    }

    /// Nothing may follow the value.
    mutating func end() throws(JSONFault) {
        guard next() == nil else { throw JSONFault(.notJSON) }
    }

    /// What it is that another kind of value comes next than the one that was asked for.
    func otherKind() -> JSONFault {
        JSONFault(at < bytes.count && bytes[at] == UInt8(ascii: "n") ? .null : .wrongType)
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for i in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[i]) else { throw JSONFault(.notJSON) }
        }
    }

    /// At least one digit.
    private mutating func digits() throws(JSONFault) {
        let start = at
        while at < bytes.count, Self.isDigit(bytes[at]) { at += 1 }
        guard at > start else { throw JSONFault(.notJSON) }
    }

    private static func beginsNumber(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || isDigit(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
