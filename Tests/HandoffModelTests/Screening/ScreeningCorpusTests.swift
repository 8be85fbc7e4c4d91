import Testing

@testable import HandoffModel

@Suite("Screening finds at least 95 % of personal data and is right at least 98 % of the time")
struct ScreeningCorpusTests {
    private struct Score {
        var (labels, found, findings, right) = (0, 0, 0, 0)
        var wrong: [String] = []

        var recall: Double { Double(found) / Double(max(labels, 1)) }
        var precision: Double { Double(right) / Double(max(findings, 1)) }
    }

    /// A label counts as found when findings of its kind cover four fifths of it; a finding is right when it touches a
    /// label of its kind.
    private func score(_ samples: [LabelledText]) -> [PersonalDataKind?: Score] {
        let screener = Screener(accountPatterns: [AccountPattern("aC-########")].compactMap { $0 })
        var scores: [PersonalDataKind?: Score] = [:]
        for sample in samples {
            // The code beside a card is a secret of its own.
            let findings = screener.screen(sample.text).findings.filter {
                $0.confidence != .possible && ($0.kind != .credential || sample.label?.kind != .card)
            }
            let matching = findings.filter {
                $0.kind == sample.label?.kind && $0.range.overlaps(sample.label?.range ?? 0..<0)
            }
            var score = scores[sample.label?.kind] ?? Score()
            if let label = sample.label {
                score.labels += 1
                let covered = matching.map { $0.range.clamped(to: label.range).count }.reduce(0, +)
                if covered * 5 >= label.range.count * 4 {
                    score.found += 1
                } else {
                    score.wrong.append("missed: " + sample.text)
                }
            }
            score.findings += findings.count
            score.right += matching.count
            if findings.count > matching.count { score.wrong.append("taken: " + sample.text) }
            scores[sample.label?.kind] = score
        }
        return scores
    }

    private func check(_ samples: [LabelledText]) {
        let scores = score(samples)
        var all = Score()
        for (kind, score) in scores {
            let examples = Comment(rawValue: score.wrong.prefix(12).joined(separator: "\n"))
            #expect(kind == nil || score.recall >= 0.95, examples)
            #expect(score.findings <= score.right + max(1, samples.count / 1000), examples)
            all.labels += score.labels
            all.found += score.found
            all.findings += score.findings
            all.right += score.right
        }
        #expect(all.recall >= 0.95)
        #expect(all.precision >= 0.98)
    }

    @Test("On the sentences and forms that it was tuned on", arguments: [1, 2] as [UInt64])
    func tuned(seed: UInt64) {
        var corpus = Corpus(seed: seed, phrases: .tuned, negatives: HardNegatives.tuned)
        check(corpus.samples(perKind: 200))
    }

    @Test("On another seed, with sentences and negatives that nothing was tuned on", arguments: [77, 1234] as [UInt64])
    func heldOut(seed: UInt64) {
        var corpus = Corpus(seed: seed, phrases: .heldOut, negatives: HardNegatives.heldOut)
        check(corpus.samples(perKind: 200))
    }
}
