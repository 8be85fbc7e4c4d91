import HandoffModel

extension Problem {
    /// No default: a new fault does not compile without its words.
    init(_ fault: FormFault) {
        switch fault {
        case .notEncoded: self = .malformed("A form or query must be percent-encoded UTF-8.")
        case .unknownName(let name):
            self = .invalid(Fault(member: Fault.shown(name), reason: "there is no such parameter here"))
        case .repeatedName(let name):
            self = .invalid(Fault(member: Fault.shown(name), reason: "this parameter appears twice"))
        case .tooManyFields: self = .malformed("A form may have at most \(FormText.maxFields) fields.")
        }
    }
}
