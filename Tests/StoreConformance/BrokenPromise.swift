import HandoffModel

/// A store did not do what a case says that every store does.
package struct BrokenPromise: Error, CustomStringConvertible {
    /// What was expected, and what was found.
    package let description: String
}

func expect(_ holds: Bool, _ sentence: String) throws {
    guard holds else { throw BrokenPromise(description: sentence) }
}

func expect<Value: Equatable>(_ found: Value, is expected: Value, _ subject: String) throws {
    guard found == expected else {
        throw BrokenPromise(description: "\(subject): expected \(expected), found \(found)")
    }
}

/// Runs `body` and expects it to throw `error`.
func expect<Failure: Error & Equatable, Value: Sendable>(
    _ error: Failure, from subject: String, _ body: () async throws -> Value
) async throws {
    let found = await failure(of: body)
    guard let found else { throw BrokenPromise(description: "\(subject): expected \(error), but nothing was thrown") }
    guard found as? Failure == error else {
        throw BrokenPromise(description: "\(subject): expected \(error), found \(found)")
    }
}

/// What `body` threw; nil when it did not.
func failure<Value: Sendable>(of body: () async throws -> Value) async -> (any Error)? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

/// What `body` threw; nil when it did not.
func failure<Value>(of body: () throws -> Value) -> (any Error)? {
    do {
        _ = try body()
        return nil
    } catch {
        return error
    }
}

/// The value, where a case cannot go on without it.
func required<Value>(_ value: Value?, _ subject: String) throws -> Value {
    guard let value else { throw BrokenPromise(description: "\(subject) is missing") }
    return value
}
