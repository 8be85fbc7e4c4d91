/// Why the brand took a handoff back. Raw values are stored and published.
package enum Revocation: String, CaseIterable, Sendable, Codable {
    case mistake, abuse, superseded, other
}
