import HandoffModel
import HandoffOutbound

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .number(String(value)) }

    static func strings(_ values: String...) -> JSON { .array(values.map { .string($0) }) }

    /// As JSON, members in the order of their names.
    var text: String {
        switch self {
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { JSON.string($0.key).text + ":" + $0.value.text }
                .joined(separator: ",") + "}"
        case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
        case .string(let value):
            {
                var text = JSONText()
                text.string(value)
                return text.text
            }()
        case .number(let digits): digits
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        }
    }
}
