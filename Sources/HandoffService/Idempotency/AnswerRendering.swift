import HandoffModel
import HandoffStore

/// How the answer to one request is kept, if the request can come again: its very bytes, in the same commit as what the
/// request did.
package struct AnswerRendering<Answer: Sendable>: Sendable {
    /// Renders an answer and seals it; nil for a request that bore no `Idempotency-Key`.
    let making: (@Sendable (Answer) throws -> KeptAnswer)?
    /// Where it is kept, so that what is made by this request is made there; nil where nothing is kept.
    let lane: LaneBits?

    /// Of a request that cannot come again: nothing is rendered, and nothing kept.
    package static var none: Self { Self(making: nil, lane: nil) }

    /// For an answer that needs nothing of the store: it is ready before the write, and ``Answered/keep(in:)`` keeps it.
    package func answered(_ value: Answer) throws -> Answered<Answer> {
        Answered(value: value, kept: try making?(value))
    }

    /// For an answer that depends on what `tx` has found: rendered inside, from small values, and kept.
    func keep(_ value: Answer, in tx: StoreTransaction) throws -> Answered<Answer> {
        let answered = try answered(value)
        try answered.keep(in: tx)
        return answered
    }
}

/// An answer, with the bytes that are kept of it where it was rendered already.
package struct Answered<Answer: Sendable>: Sendable {
    package let value: Answer
    let kept: KeptAnswer?

    /// - Throws: ``ServiceRefusal/stillRunning`` when the same request is being served elsewhere too.
    func keep(in tx: StoreTransaction) throws {
        guard let kept else { return }
        guard try tx.remember(kept.row) else { throw ServiceRefusal.stillRunning }
    }

    /// What is sent: the bytes that are kept, where some are.
    func bytes(_ render: (Answer) -> [UInt8]) -> [UInt8] { kept?.bytes ?? render(value) }
}

/// The bytes of an answer, and the row that they are kept in.
struct KeptAnswer: Sendable {
    let bytes: [UInt8]
    let row: StoredAnswer
}
