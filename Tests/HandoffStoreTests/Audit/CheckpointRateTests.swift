import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("How often the log is sealed")
struct CheckpointRateTests {
    @Test("After so many events, but not again before the interval is over; then at once, if there were enough")
    func due() {
        var due = CheckpointDue(CheckpointRate(events: 10, interval: .seconds(1)))
        let steps: [(events: Int64, milliseconds: Int64, isDue: Bool)] = [
            (9, 0, false), (1, 0, true), (50, 999, false), (1, 1000, true), (9, 5000, false), (1, 5000, true),
        ]
        for step in steps {
            let isDue = due.add(step.events, at: Scene.start + .milliseconds(step.milliseconds))
            #expect(isDue == step.isDue, "\(step)")
        }
    }
}
