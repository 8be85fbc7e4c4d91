/// Waits for `condition`, looking again every few milliseconds.
/// - Throws: ``TooLate`` when it does not hold within `time`.
func eventually(
    _ what: String, within time: Duration = .seconds(10), every pause: Duration = .milliseconds(5),
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + time
    while try await !condition() {
        guard ContinuousClock.now < deadline else { throw TooLate(what: what, time: time) }
        try await Task.sleep(for: pause)
    }
}

struct TooLate: Error, CustomStringConvertible {
    let what: String
    let time: Duration
    var description: String { "not within \(time): \(what)" }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
