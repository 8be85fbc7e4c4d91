/// Answers that are kept to be given again, as they are read.
package protocol AnswerSnapshot {
    func answer(_ scope: String, key: [UInt8]) throws -> StoredAnswer?
}
