/// Who has seen a link: everybody, or one person. It stands inside the signed token.
package enum Audience: String, Sendable, Codable, CaseIterable {
    /// Posted in the thread: strangers, scanners and preview bots have it too, so holding it proves nothing.
    case `public`
    /// Sent to the author by direct message: holding it counts as author proof.
    case `private`
}
