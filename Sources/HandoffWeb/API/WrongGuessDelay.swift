import HandoffModel
import HandoffService

/// Wrong guesses are answered after one and the same time, whether they were counted, refused or had nothing to be
/// compared with: the time of an answer tells nothing, and guessing is slow.
struct WrongGuessDelay: Sendable {
    let least: Duration

    /// - Parameter refusal: what a wrong guess is told; nil when nothing was guessed.
    func holding<T, Refused: Error & Equatable>(_ refusal: Refused?, _ serve: () async throws -> T) async throws -> T {
        let start = ContinuousClock.now
        do {
            return try await serve()
        } catch let error as Refused where error == refusal {
            try await Task.sleep(until: start + least)
            throw error
        }
    }
}
