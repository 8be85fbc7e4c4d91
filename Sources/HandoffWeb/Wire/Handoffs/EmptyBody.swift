import HandoffModel

/// A body without members: an object all the same.
struct EmptyBody: JSONReadable {
    init(_ json: inout JSONScanner) throws(JSONFault) { try json.emptyObject() }
}
