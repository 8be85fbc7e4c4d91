import Foundation
import HandoffModel

/// Whatever a JSON text holds, for tests that compare two readers of it.
indirect enum JSONTree: Equatable, JSONReadable {
    case object([String: JSONTree])
    case array([JSONTree])
    case string(String)
    case number(String)
    case bool(Bool)
    case null

    init(_ json: inout JSONScanner) throws(JSONFault) {
        switch try json.kind() {
        case .object: self = .object(try json.dictionary { json throws(JSONFault) in try JSONTree(&json) })
        case .array: self = .array(try json.array { json throws(JSONFault) in try JSONTree(&json) })
        case .string: self = .string(try json.string())
        case .number: self = .number(try json.number())
        case .bool: self = .bool(try json.bool())
        case .null:
            try json.null()
            self = .null
        }
    }

    /// Whether Foundation's own reader found the same. Its numbers went through `Double`.
    func isSame(as other: Any) -> Bool {
        switch self {
        case .object(let members):
            guard let others = other as? [String: Any], others.count == members.count else { return false }
            return members.allSatisfy { name, value in others[name].map { value.isSame(as: $0) } ?? false }
        case .array(let values):
            guard let others = other as? [Any], others.count == values.count else { return false }
            return zip(values, others).allSatisfy { $0.isSame(as: $1) }
        case .string(let text): return (other as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
        case .number(let text): return (other as? NSNumber)?.doubleValue == Double(text)
        case .bool(let value): return (other as? Bool) == value
        case .null: return other is NSNull
        }
    }
}

/// What is wrong with a text, and where, as a test writes it down.
struct ExpectedFault: Equatable {
    let kind: JSONFault.Kind
    let path: [String]

    init(_ kind: JSONFault.Kind, _ path: String...) { (self.kind, self.path) = (kind, path) }
    init(_ fault: JSONFault) { (kind, path) = (fault.kind, fault.path) }
}

/// The fault of a text; nil when it has none.
func fault<T: JSONReadable>(_ bytes: [UInt8], as type: T.Type = JSONTree.self) -> ExpectedFault? {
    do throws(JSONFault) {
        _ = try T(json: bytes)
        return nil
    } catch { return ExpectedFault(error) }
}

func fault<T: JSONReadable>(_ text: String, as type: T.Type = JSONTree.self) -> ExpectedFault? {
    fault(Array(text.utf8), as: type)
}
