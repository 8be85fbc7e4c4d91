import HandoffModel

extension Problem {
    /// No default: a new fault does not compile without its words.
    init(_ fault: JSONFault) {
        switch fault.kind {
        case .empty: self = .malformed("The body is empty.")
        case .notUTF8: self = .malformed("The body is not UTF-8.")
        case .notJSON: self = .malformed("The body is not valid JSON.")
        case .endlessString: self = .malformed("A string has no end.")
        case .trailingComma: self = .malformed("Nothing follows a comma.")
        case .tooDeep: self = .malformed("The body is nested more than \(JSONScanner.maxDepth) levels deep.")
        case .longNumber: self = .malformed("A number has more than \(JSONScanner.maxNumberLength) characters.")
        case .missing: self = .invalid(Fault(fault, "it is missing"))
        case .wrongType where fault.path.isEmpty, .null where fault.path.isEmpty:
            self = .invalid(Fault(fault, "the body must be a JSON object"))
        case .wrongType: self = .invalid(Fault(fault, "it has the wrong type"))
        case .null: self = .invalid(Fault(fault, "it must not be null"))
        case .unknownMember: self = .invalid(Fault(fault, "there is no such member here"))
        case .repeatedMember: self = .invalid(Fault(fault, "this member appears twice"))
        case .notAllowed: self = .invalid(Fault(fault, "it is not one of the values allowed here"))
        case .noTime: self = .invalid(Fault(fault, "a time is written as 2026-11-22T10:00:00Z"))
        }
    }
}

extension Problem.Fault {
    fileprivate init(_ fault: JSONFault, _ reason: String) {
        self.init(member: fault.path.map(Self.shown).joined(separator: "."), reason: reason)
    }
}
