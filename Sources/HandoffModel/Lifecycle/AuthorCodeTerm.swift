/// The one-time code that is good at present.
package struct AuthorCodeTerm: Sendable, Equatable {
    /// From 1; each new code ends the one before. A new code does not reset any count of wrong ones.
    package var serial: Int
    package var expires: Timestamp

    package init(serial: Int, expires: Timestamp) {
        self.serial = serial
        self.expires = expires
    }
}
