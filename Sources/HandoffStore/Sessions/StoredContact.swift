/// Which pair of words a handoff's contacts are at.
package struct StoredContact: Sendable, Equatable {
    /// From 1, one more for each pair that was used or spoiled.
    package let serial: Int
    /// Wrong words said to this pair.
    package let tries: Int

    package init(serial: Int, tries: Int) {
        self.serial = serial
        self.tries = tries
    }
}
