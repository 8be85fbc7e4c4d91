/// The hidden field of a form, which a page of another origin cannot know: 36 letters of base64url.
package struct FormTokens: Sendable {
    private let keys: KeySource
    private let form = SignedText(label: "handoff/v1/form", macCount: 24, maxPayloadCount: 0) { $0.form }

    package init(keys: KeySource) { self.keys = keys }

    /// - Parameter subject: whose form it is and what it does, such as a claim's id and `redeem`.
    package func formToken(for subject: String) throws -> String {
        try form.sign([], scope: subject, keys: keys.prepared.signing)
    }

    /// Whether `token` was made for this subject, under a key that is not revoked.
    package func check(_ token: String, for subject: String) -> Bool {
        (try? form.open(token, scope: subject, in: keys.prepared)) != nil
    }
}
