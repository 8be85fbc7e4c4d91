package import HandoffStore

/// A place for one store: a file, a memory, a database of a server.
package struct StorePlace: Sendable {
    /// How a store is opened.
    package struct Bounds: Sendable {
        /// Writes that may wait before ``StoreError/busy``.
        package var waiting: Int
        /// A checkpoint follows at least every so many events.
        package var checkpointEvents: Int64

        package init(waiting: Int = 4096, checkpointEvents: Int64 = 1000) {
            self.waiting = waiting
            self.checkpointEvents = checkpointEvents
        }
    }

    /// Opens the store that is kept here; what a closed one left is there again if the place is durable.
    package let open: @Sendable (Bounds) async throws -> any Store
    /// Whether anything is left when a store is closed.
    package let isDurable: Bool
    /// What the stores here are sealed with.
    package let seal: AuditSeal

    package init(
        isDurable: Bool, seal: AuditSeal, open: @escaping @Sendable (Bounds) async throws -> any Store
    ) {
        self.isDurable = isDurable
        self.seal = seal
        self.open = open
    }
}
