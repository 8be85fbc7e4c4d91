import HandoffModel

/// Facts by kind, as callers send them.
enum FactsBody {
    static func answers(_ facts: [String: String], _ member: String) throws -> [FactKind: String] {
        var answers: [FactKind: String] = [:]
        for (name, value) in facts {
            guard let kind = FactKind(rawValue: name) else {
                let known = FactKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problem.invalid(.init(member: member, reason: "the kinds are \(known)"))
            }
            answers[kind] = value
        }
        return answers
    }
}
