extension JSONScanner {
    /// Reads an object of known members: `read` reads the value of the one that it is told, into a ``JSONMember``.
    @inlinable
    public mutating func object<Name: RawRepresentable<String>>(
        _ read: (inout JSONScanner, Name) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try members { json, name throws(JSONFault) in
            guard let name = Name(rawValue: name) else { return try json.unknownMember() }
            try read(&json, name)
        }
    }

    /// Reads an object that has no members.
    package mutating func emptyObject() throws(JSONFault) {
        try members { json, _ throws(JSONFault) in try json.unknownMember() }
    }

    /// Reads an object whose members the sender names.
    @inlinable
    public mutating func dictionary<Value>(
        _ read: (inout JSONScanner) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [String: Value] {
        var values: [String: Value] = [:]
        try members { json, name throws(JSONFault) in
            guard values.updateValue(try read(&json), forKey: name) == nil else { throw JSONFault(.repeatedMember) }
        }
        return values
    }

    @inlinable
    public mutating func array<Element>(
        _ read: (inout JSONScanner) throws(JSONFault) -> Element
    ) throws(JSONFault) -> [Element] {
        var values: [Element] = []
        try elements { json throws(JSONFault) in values.append(try read(&json)) }
        return values
    }

    /// A string that is the raw value of one of a closed set.
    @inlinable
    public mutating func oneOf<Value: RawRepresentable<String>>(_: Value.Type) throws(JSONFault) -> Value {
        guard let value = Value(rawValue: try string()) else { throw JSONFault(.notAllowed) }
        return value
    }

    /// A string that is a time (RFC 3339).
    package mutating func time() throws(JSONFault) -> Timestamp {
        guard let time = Timestamp(rfc3339: try string()) else { throw JSONFault(.noTime) }
        return time
    }

    /// Reads an object; whether a name appears twice is for `read` to see.
    @inlinable
    mutating func members(_ read: (inout JSONScanner, String) throws(JSONFault) -> Void) throws(JSONFault) {
        guard try open(.object) else { return }
        repeat {
            let name = try name()
            do throws(JSONFault) { try read(&self, name) } catch { throw error.below(name) }
        } while try another(.object)
    }

    @inlinable
    mutating func elements(_ read: (inout JSONScanner) throws(JSONFault) -> Void) throws(JSONFault) {
        guard try open(.array) else { return }
        var index = 0
        repeat {
            do throws(JSONFault) { try read(&self) } catch { throw error.below(String(index)) }
            index += 1
        } while try another(.array)
    }
}
