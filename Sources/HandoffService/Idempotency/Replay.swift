package import HandoffModel
import HandoffStore
import HandoffTokens
import Synchronization

/// `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): the same key with the same body gets the same answer.
///
/// A key belongs to one caller and one route for 24 hours. What was refused is not kept: asking again decides again.
package final class Replay: Sendable {
    private let running = Mutex<Set<String>>([])
    private let store: any Store
    private let sealer: Sealer
    private let lanes: AnswerLanes
    /// SHA-256.
    private let digest: @Sendable ([UInt8]) throws -> [UInt8]
    private let now: @Sendable () -> Timestamp
    package static let keptFor = Duration.hours(24)
    package static let maxKeyBytes = 255

    init(
        store: any Store, sealer: Sealer, lanes: AnswerLanes, digest: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.sealer = sealer
        self.lanes = lanes
        self.digest = digest
        self.now = now
    }

    /// Runs `serve`, or gives the answer that the same request got before.
    ///
    /// - Parameters:
    ///   - scope: the caller and the route: another's key is another key.
    ///   - handoff: which it is about; nil where it makes one.
    ///   - key: the header's value; nil runs `serve` without anything kept.
    ///   - render: the bytes of the answer; asked once.
    /// - Returns: the bytes, and whether they are an earlier answer.
    package func callAsFunction<Answer: Sendable>(
        scope: @autoclosure () -> String, of handoff: HandoffID?, key: String?, body: [UInt8],
        render: @escaping @Sendable (Answer) -> [UInt8],
        serve: (AnswerRendering<Answer>) async throws -> Answered<Answer>
    ) async throws -> (bytes: [UInt8], isReplay: Bool) {
        guard let key else { return (try await serve(.none).bytes(render), false) }
        let scope = scope()
        let name = scope + " " + key
        guard running.withLock({ $0.insert(name).inserted }) else { throw ServiceRefusal.stillRunning }
        defer { _ = running.withLock { $0.remove(name) } }

        let (keyHash, bodyHash) = (try digest(Array(key.utf8)), try digest(body))
        let row = AnswerName(scope, key: keyHash, in: try handoff?.laneBits ?? lanes.lane(ofAnswer: name))
        let now = now()
        if let earlier = try await store.read({ try $0.answer(row) }) {
            if now < earlier.expires {
                guard earlier.request == bodyHash else { throw ServiceRefusal.keyReused }
                return (try sealer.openAnswer(earlier.sealed, context: name), true)
            }
            // The worker clears old answers in its own time; one in the way of a new one goes now.
            try await store.write(.lane(row.lane)) { try $0.forgetAnswer(row, expiredAt: now) }
        }
        let rendering = AnswerRendering<Answer>(
            making: { [sealer] answer in
                let bytes = render(answer)
                return KeptAnswer(
                    bytes: bytes,
                    row: StoredAnswer(
                        row, request: bodyHash, sealed: try sealer.sealAnswer(bytes, context: name),
                        expires: now + Self.keptFor))
            }, lane: row.lane)
        return (try await serve(rendering).bytes(render), false)
    }
}
