import Synchronization

/// Counts what the demo did and how long it took.
final class DemoTally: Sendable {
    struct Counts {
        var issued = 0
        var redeemed = 0
        var refused = 0
        var closed = 0
        var failed = 0
        var found: [String: Int] = [:]
        var times: [DemoStep: [Double]] = [:]
        var firstFailure: String?
    }

    private let counts = Mutex(Counts())

    var current: Counts { counts.withLock { $0 } }
    func count(_ change: (inout Counts) -> Void) { counts.withLock { change(&$0) } }

    func took(_ step: DemoStep, _ duration: Duration) {
        counts.withLock { $0.times[step, default: []].append(duration / .milliseconds(1)) }
    }

    /// The table at the end.
    var report: String {
        let counts = current
        let steps = DemoStep.allCases.compactMap { step -> [String]? in
            guard let times = counts.times[step]?.sorted(), !times.isEmpty else { return nil }
            func at(_ share: Double) -> String {
                times[min(times.count - 1, Int(Double(times.count) * share))].text(decimals: 1)
            }
            return [step.rawValue, String(times.count), at(0.5), at(0.99)]
        }
        let totals = [
            ["issued", String(counts.issued)], ["redeemed by the author", String(counts.redeemed)],
            ["refused to a stranger", String(counts.refused)], ["closed", String(counts.closed)],
            ["failed", String(counts.failed)],
        ]
        let found = counts.found.sorted { $0.key < $1.key }.map { [$0.key, String($0.value)] }
        return [
            Table(header: ["handoffs", ""], rows: totals).text,
            Table(header: ["personal data found in public", ""], rows: found.isEmpty ? [["none", "0"]] : found).text,
            Table(header: ["step", "calls", "ms p50", "ms p99"], rows: steps).text,
        ].joined(separator: "\n\n")
    }
}
