package import HandoffModel

extension StoreTransaction {
    /// - Returns: whether it was put; false when this scope has an answer under this key already.
    package func remember(_ answer: StoredAnswer) throws -> Bool {
        try change(.lane(answer.name.lane)) { try $0.insert(answer) }
    }

    /// Makes room for another answer under a key whose answer is no longer good at `time`.
    package func forgetAnswer(_ name: AnswerName, expiredAt time: Timestamp) throws {
        try change(.lane(name.lane)) { try $0.forgetAnswer(name, expiredAt: time) }
    }

    /// - Returns: how many were forgotten.
    package func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int {
        try change(.expired) { try $0.forgetAnswers(before: time, limit: limit) }
    }
}
