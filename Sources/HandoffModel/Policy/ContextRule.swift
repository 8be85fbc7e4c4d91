/// What happens to personal data in the context that an agent sends along.
package enum ContextRule: String, CaseIterable, Sendable, Codable {
    /// It is replaced by its kind before anything is stored.
    case redact
    /// The handoff is refused.
    case refuse
    /// It travels, sealed.
    case allow
}
