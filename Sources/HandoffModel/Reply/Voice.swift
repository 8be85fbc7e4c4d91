/// How a handle speaks to customers. Raw values are stored and published.
package enum Voice: String, CaseIterable, Sendable, Codable {
    /// Warm and informal: `tú` and `du` where a language has them.
    case friendly
    /// Polite and distant: `usted`, `vous`, `Sie`.
    case formal
    /// As few words as are clear.
    case brief
}
