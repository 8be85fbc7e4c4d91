/// Positions in lists, which callers hand back to get the next page: readable by them, but not to be made or moved.
package struct Cursors: Sendable {
    private let keys: KeySource
    private let form = SignedText(label: "handoff/v1/cursor", macCount: 16, maxPayloadCount: 512) { $0.cursor }

    package init(keys: KeySource) { self.keys = keys }

    /// - Parameters:
    ///   - position: at most 512 bytes.
    ///   - scope: the list that it belongs to: brand, route and filters.
    package func sealCursor(_ position: [UInt8], scope: String) throws -> String {
        try form.sign(position, scope: scope, keys: keys.prepared.signing)
    }

    /// The position in a cursor that was made for the same scope.
    package func openCursor(_ text: String, scope: String) throws(TokenRefusal) -> [UInt8] {
        try form.open(text, scope: scope, in: keys.prepared)
    }
}
