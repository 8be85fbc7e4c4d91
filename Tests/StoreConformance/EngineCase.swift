import HandoffModel
package import HandoffStore

/// One guarantee of the rows of every engine, in a sentence, with what shows that an engine gives it.
///
/// A ``StoreCase`` cannot show these: a step of the store refuses most of it before an engine is asked. They hold where two
/// who write do not see each other.
package struct EngineCase: Sendable, CustomStringConvertible {
    /// The guarantee; also what a test prints.
    package let description: String
    private let check: @Sendable (any EngineWriter) throws -> Void

    init(_ sentence: String, _ check: @escaping @Sendable (any EngineWriter) throws -> Void) {
        description = sentence
        self.check = check
    }

    /// Shows the guarantee on `engine`, which must be empty.
    package func run(on engine: any Engine) async throws {
        try await withCheckedThrowingContinuation { continuation in
            engine.write { rows in
                let result = Result { try check(rows) }
                // Before anybody hears of it: a case may leave its transaction open.
                rows.rollBack()
                continuation.resume(with: result)
            }
        }
    }

    package static var all: [EngineCase] { guards + steps }
}
