/// A member of an object that is being read. It may appear once; `null` is the same as no value.
public struct JSONMember<Value> {
    @usableFromInline var found: Value?
    @usableFromInline var hasAppeared = false

    @inlinable
    public init() {}

    /// Nil where the member is missing, or null.
    @inlinable
    public var value: Value? { found }

    /// The value of a member that must not be missing.
    /// - Parameter name: its own, for the refusal.
    @inlinable
    public func required(_ name: some RawRepresentable<String>) throws(JSONFault) -> Value {
        guard let found else { throw JSONFault(hasAppeared ? .null : .missing).below(name.rawValue) }
        return found
    }

    @inlinable
    public mutating func read(
        _ json: inout JSONScanner, by read: (inout JSONScanner) throws(JSONFault) -> Value
    ) throws(JSONFault) {
        guard !hasAppeared else { throw JSONFault(.repeatedMember) }
        hasAppeared = true
        guard try !json.isNull() else { return }
        found = try read(&json)
    }

    @inlinable
    public mutating func read(_ json: inout JSONScanner) throws(JSONFault) where Value: JSONReadable {
        try read(&json) { json throws(JSONFault) in try Value(&json) }
    }

    @inlinable
    public mutating func read(_ json: inout JSONScanner) throws(JSONFault) where Value: RawRepresentable<String> {
        try read(&json) { json throws(JSONFault) in try json.oneOf(Value.self) }
    }
}
