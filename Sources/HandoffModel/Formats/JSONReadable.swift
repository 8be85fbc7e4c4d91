/// What reads itself from JSON: it asks the scanner for its members, one by one as they come, and knows which there may be.
public protocol JSONReadable {
    /// Reads the value that comes next.
    init(_ json: inout JSONScanner) throws(JSONFault)
}

extension JSONReadable {
    /// Reads a whole text.
    package init(json bytes: [UInt8], unknownMembers: JSONScanner.UnknownMembers = .refused) throws(JSONFault) {
        var json = JSONScanner(bytes, unknownMembers: unknownMembers)
        do throws(JSONFault) {
            self = try Self(&json)
            try json.end()
        } catch {
            throw error.orWorse(in: bytes)
        }
    }
}

extension JSONFault {
    /// What keeps a text from being read at all is told before what is wrong with one value in it.
    fileprivate func orWorse(in bytes: [UInt8]) -> JSONFault {
        guard String(validating: bytes, as: UTF8.self) != nil else { return JSONFault(.notUTF8) }
        var json = JSONScanner(bytes, unknownMembers: .passedOver)
        guard json.next() != nil else { return JSONFault(.empty) }
        guard !path.isEmpty else { return self }
        do throws(JSONFault) {
            try json.skip()
            try json.end()
            return self
        } catch {
            return JSONFault(error.kind)
        }
    }
}

extension String: JSONReadable {
    @inlinable
    public init(_ json: inout JSONScanner) throws(JSONFault) { self = try json.string() }
}

extension Array: JSONReadable where Element: JSONReadable {
    @inlinable
    public init(_ json: inout JSONScanner) throws(JSONFault) {
        self = try json.array { json throws(JSONFault) in try Element(&json) }
    }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    @inlinable
    public init(_ json: inout JSONScanner) throws(JSONFault) {
        self = try json.dictionary { json throws(JSONFault) in try Value(&json) }
    }
}
