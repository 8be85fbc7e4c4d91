/// How a closed handoff ended. Raw values are stored and published: they never change.
package enum Outcome: String, CaseIterable, Sendable, Codable {
    case resolved, unresolved, abandoned, duplicate
}
