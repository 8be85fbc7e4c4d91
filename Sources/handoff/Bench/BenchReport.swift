import Glibc
import HandoffModel

/// Prints figures as they come, and all of them at the end for machines.
struct BenchReport {
    let isJSON: Bool
    private var rows: [(name: String, value: Double, unit: String, goal: String?)] = []

    init(isJSON: Bool) { self.isJSON = isJSON }

    mutating func tokens(_ bench: TokenBench) {
        add("OpenSSL HMAC-SHA-256 of 48 bytes, keyed once", bench.hmac, "ns")
        add("link signed", bench.sign, "ns")
        add("… against the HMAC", bench.sign / bench.hmac, "×", goal: "≤ 2")
        add("link verified", bench.verify, "ns")
        add("… against the HMAC", bench.verify / bench.hmac, "×", goal: "≤ 2")
    }

    mutating func add(_ name: String, _ value: Double, _ unit: String, goal: String? = nil) {
        rows.append((name, value, unit, goal))
        guard !isJSON else { return }
        let number = value.text(decimals: value >= 100 ? 0 : 2)
        let space = String(repeating: " ", count: max(1, 46 - name.count) + max(0, 9 - number.count))
        print(name + space + number + " " + unit + (goal.map { "   (goal \($0))" } ?? ""))
        fflush(nil)  // a pipe would keep it back until the end
    }

    func finish() {
        guard isJSON else { return }
        var text = JSONText()
        text.open("[")
        for row in rows {
            text.object {
                $0.member("name", row.name)
                $0.member("value", (row.value * 1000).rounded() / 1000)
                $0.member("unit", row.unit)
                $0.member("goal", row.goal)
            }
        }
        text.close("]")
        print(text.text)
    }
}
