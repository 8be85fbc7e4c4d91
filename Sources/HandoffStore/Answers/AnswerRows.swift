package import HandoffModel

/// Answers that are kept to be given again, as an engine writes them.
package protocol AnswerRows: AnswerSnapshot {
    /// - Returns: whether it was added; false when this scope has an answer under this key already.
    func insert(_ answer: StoredAnswer) throws -> Bool
    /// Drops an answer that is no longer good at `time`.
    func forgetAnswer(_ name: AnswerName, expiredAt time: Timestamp) throws
    /// - Returns: how many were dropped, at most `limit`.
    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int
}
