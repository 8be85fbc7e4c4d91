extension EventFields: JSONReadable {
    /// The members of a payload, in the order of the text.
    package init(_ json: inout JSONScanner) throws(JSONFault) {
        self.init([])
        try json.members { json, name throws(JSONFault) in
            guard self[name] == nil else { throw JSONFault(.repeatedMember) }
            members.append((name, try FieldValue(&json)))
        }
    }
}

extension FieldValue: JSONReadable {
    /// A string, a whole number, or an array of strings.
    package init(_ json: inout JSONScanner) throws(JSONFault) {
        switch try json.kind() {
        case .string: self = .text(try json.string())
        case .number: self = .number(try json.integer())
        case .array: self = .texts(try [String](&json))
        case .object, .bool, .null: throw json.otherKind()
        }
    }
}
