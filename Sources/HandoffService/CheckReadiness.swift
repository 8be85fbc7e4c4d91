import HandoffModel
import HandoffStore

/// Whether the service can do its work: the store commits.
package struct CheckReadiness: Sendable {
    let store: any Store
    private static let zeros = [UInt8](repeating: 0, count: 32)

    /// A row is put and taken back in one step: nothing is left of it, and the disk has to sync it all the same.
    package func callAsFunction() async throws {
        let name = AnswerName("readyz", key: Self.zeros, in: LaneBits(rawValue: 0))
        let probe = StoredAnswer(name, request: Self.zeros, sealed: [0], expires: Timestamp(rawValue: 0))
        try await store.write(.lane(name.lane)) { tx in
            _ = try tx.remember(probe)
            try tx.forgetAnswer(name, expiredAt: probe.expires)
        }
    }
}
