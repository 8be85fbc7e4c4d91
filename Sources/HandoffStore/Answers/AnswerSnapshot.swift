/// Answers that are kept to be given again, as they are read.
package protocol AnswerSnapshot {
    func answer(_ name: AnswerName) throws -> StoredAnswer?
}
