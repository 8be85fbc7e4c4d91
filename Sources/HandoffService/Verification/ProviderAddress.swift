/// The address of a sign-in, with our state in it: the only one beyond this service that a browser is ever sent to.
///
/// Only ``SignIn`` makes one, of what its calls say; nothing in it comes from a request.
package struct ProviderAddress: Sendable, Equatable {
    package let text: String

    /// - Parameter text: `https://`, or `http://` to the own machine, and visible ASCII only, so that it cannot end the
    ///   header that it stands in.
    /// - Throws: ``CallFailure/untrusted(_:)``.
    init(_ text: String) throws(CallFailure) {
        let schemes = ["https://", "http://127.0.0.1:", "http://localhost:", "http://[::1]:"]
        guard schemes.contains(where: { text.hasPrefix($0) }), text.utf8.count <= 8192,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw .untrusted("address") }
        self.text = text
    }
}
