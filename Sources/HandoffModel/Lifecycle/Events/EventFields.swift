/// One value of an event's payload.
package enum FieldValue: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case texts([String])
}

/// An event's payload by member name: what is stored, chained and published of it.
package struct EventFields: Sendable, Equatable {
    package var members: [(name: String, value: FieldValue)]

    package init(_ members: [(name: String, value: FieldValue)]) { self.members = members }

    package static func == (a: Self, b: Self) -> Bool {
        a.members.count == b.members.count
            && zip(a.members, b.members).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    }

    /// The payload as a JSON object (RFC 8259): members in their fixed order, no white space; equal events give equal bytes.
    package var json: String {
        var text = JSONText()
        text.object(write)
        return text.text
    }

    package func write(to text: inout JSONText) {
        for member in members {
            switch member.value {
            case .text(let value): text.member(member.name, value)
            case .number(let value): text.member(member.name, value)
            case .texts(let values): text.member(member.name, values)
            }
        }
    }

    subscript(_ name: String) -> FieldValue? { members.first { $0.name == name }?.value }
}
