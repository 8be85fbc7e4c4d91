import Testing

@testable import HandoffModel

@Suite("Screening finds what the words around a number say")
struct LabelledLinesTests {
    private func score(_ corpus: String) -> (all: LabelScore, kinds: [PersonalDataKind?: LabelScore]) {
        let screener = Screener()
        var (all, kinds) = (LabelScore(), [PersonalDataKind?: LabelScore]())
        for line in LabelledLine.read(corpus) {
            let screening = screener.screen(line.text)
            all.take(line, screening)
            kinds[line.kind, default: LabelScore()].take(line, screening)
        }
        return (all, kinds)
    }

    @Test(
        "Every language has at least 60 lines, at least a third of them untouched, and half of them harmless",
        arguments: Language.allCases)
    func size(_ language: Language) {
        let tuned = LabelledLine.read(TunedLines.of(language))
        let heldOut = LabelledLine.read(HeldOutLines.of(language))
        #expect(tuned.count + heldOut.count >= 60)
        #expect(heldOut.count * 3 >= tuned.count + heldOut.count)
        let harmless = (tuned + heldOut).count { $0.kind == nil }
        #expect(harmless * 20 >= (tuned + heldOut).count * 9)
    }

    @Test("On the lines that it was tuned on: nineteen of twenty, and nothing harmless", arguments: Language.allCases)
    func tuned(_ language: Language) {
        let score = score(TunedLines.of(language)).all
        let wrong = Comment(rawValue: score.wrong.joined(separator: "\n"))
        #expect(score.recall >= 0.95, wrong)
        #expect(score.precision >= 0.98, wrong)
    }

    @Test("On the lines that nothing was tuned on: nine of ten in every language", arguments: Language.allCases)
    func heldOut(_ language: Language) {
        let score = score(HeldOutLines.of(language)).all
        #expect(score.recall >= 0.9)
        #expect(score.precision >= 0.98)
    }

    @Test(
        "What has a form or check digits: nineteen of twenty over all languages",
        arguments: [PersonalDataKind.card, .iban, .email, .phone, .bankAccount])
    func formed(_ kind: PersonalDataKind) {
        let lines = Language.allCases.map { TunedLines.of($0) + "\n" + HeldOutLines.of($0) }.joined(separator: "\n")
        #expect((score(lines).kinds[kind]?.recall ?? 0) >= 0.95)
    }
}
