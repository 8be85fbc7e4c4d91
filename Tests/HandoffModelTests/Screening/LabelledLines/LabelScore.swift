@testable import HandoffModel

/// What screening made of a corpus, by kind and language.
struct LabelScore {
    /// What is to be found, and how much of it was found, with its kind.
    private(set) var wanted = 0
    private(set) var found = 0
    /// Lines that hold nothing, and how many of them were left alone.
    private(set) var harmless = 0
    private(set) var untouched = 0
    private(set) var findings = 0
    private(set) var right = 0
    /// The lines that went wrong.
    private(set) var wrong: [String] = []

    var recall: Double { wanted == 0 ? 1 : Double(found) / Double(wanted) }
    var precision: Double { findings == 0 ? 1 : Double(right) / Double(findings) }

    /// A place is found when findings of its kind cover four fifths of it; a finding is right when it touches one.
    mutating func take(_ line: LabelledLine, _ screening: Screening) {
        let all = screening.findings.filter { $0.confidence != .possible }
        findings += all.count
        guard let kind = line.kind else {
            harmless += 1
            if all.isEmpty { untouched += 1 } else { wrong.append("taken: \(line.text) \(all.map(\.kind.rawValue))") }
            return
        }
        let same = all.filter { $0.kind == kind }
        let ranges = line.ranges.isEmpty ? [0..<line.text.utf8.count] : line.ranges
        right += all.count { finding in
            finding.kind == kind && ranges.contains { $0.overlaps(finding.range) }
        }
        for range in ranges {
            wanted += 1
            let covered = same.map { $0.range.clamped(to: range).count }.reduce(0, +)
            let isFound = line.ranges.isEmpty ? !same.isEmpty : covered * 5 >= range.count * 4
            if isFound { found += 1 } else { wrong.append("missed: \(line.text) \(all.map(\.kind.rawValue))") }
        }
        if all.contains(where: { $0.kind != kind }) {
            wrong.append("other: \(line.text) \(all.map(\.kind.rawValue))")
        }
    }

    static func + (one: LabelScore, other: LabelScore) -> LabelScore {
        var sum = one
        sum.wanted += other.wanted
        sum.found += other.found
        sum.harmless += other.harmless
        sum.untouched += other.untouched
        sum.findings += other.findings
        sum.right += other.right
        sum.wrong += other.wrong
        return sum
    }
}
