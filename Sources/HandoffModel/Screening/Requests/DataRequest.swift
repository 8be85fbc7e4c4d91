/// A sentence that asks somebody for personal data.
package struct DataRequest: Sendable, Equatable {
    package let kind: PersonalDataKind
    /// The sentence, in UTF-8 bytes of the text.
    package let range: Range<Int>
}

extension Screener {
    /// Which sentences of `text` ask for personal data, each kind once a sentence: "please reply with your account number".
    /// A warning against it ("never post your account number") asks for nothing.
    package func requests(in text: String) -> [DataRequest] {
        RequestReader(text).requests()
    }
}

/// Reads a text sentence by sentence, and each by clauses: what is denied in one clause may be asked for in the next.
struct RequestReader {
    private let text: FoldedText
    private var nouns: [Phrase<PersonalDataKind>] = []
    private var words: [Phrase<RequestRole>] = []

    init(_ source: String) {
        var scan = Scan(source)
        scan.findLinks()
        scan.wallLinks()
        text = scan.text
        var (nouns, words) = (
            PhraseReader(PhraseTable<PersonalDataKind>.common), PhraseReader(PhraseTable<RequestRole>.common)
        )
        var index = 0
        while index < text.count {
            guard text[index].isLetter else {
                index += 1
                continue
            }
            let end = text.wordEnd(from: index)
            let word = Word(stemming: text.units[index..<end])
            nouns.take(word, index..<end, in: text)
            words.take(word, index..<end, in: text)
            index = end
        }
        self.nouns = nouns.phrases.map(scan.widened)
        self.words = words.phrases
    }

    func requests() -> [DataRequest] {
        var requests: [DataRequest] = []
        for sentence in sentences() {
            let asked = nouns.filter { sentence.contains($0.range.lowerBound) && asks($0, in: sentence) }
            for noun in asked
            where !requests.contains(where: { $0.kind == noun.kind && $0.range == text.original(sentence) }) {
                requests.append(DataRequest(kind: noun.kind, range: text.original(sentence)))
            }
        }
        return requests
    }

    /// Whether it asks "which number?" without a name for it.
    var asksForNumber: Bool {
        sentences().contains { sentence in
            (sentence.lowerBound...min(sentence.upperBound, text.count)).contains { text[$0] == "?" }
                && words.contains {
                    $0.kind == .question && sentence.contains($0.range.lowerBound) && isNumberNext($0.range.upperBound)
                }
        }
    }

    /// Whether the next word or the one after is one for "number".
    private func isNumberNext(_ index: Int) -> Bool {
        var index = index
        for _ in 0..<3 {
            while text[index] == " " || text[index] == "'" { index += 1 }
            let end = text.wordEnd(from: index, atMost: 16)
            guard end > index else { return false }
            let word = Word(stemming: text.units[index..<end])
            if numberWords.contains(word) { return true }
            index = end
        }
        return false
    }

    private func asks(_ noun: Phrase<PersonalDataKind>, in sentence: Range<Int>) -> Bool {
        let clause = clause(around: noun.range.lowerBound, in: sentence)
        guard noun.namesNumber, !isDenied(noun.range.lowerBound, in: clause) else { return false }
        let isYours = words.contains { word in
            word.kind == .yours && clause.contains(word.range.lowerBound) && distance(word.range, noun.range) < 24
                && (word.range.lowerBound < noun.range.upperBound || text[word.range.lowerBound].isArabic)
        }
        let isQuestion = (sentence.lowerBound...min(sentence.upperBound, text.count)).contains { text[$0] == "?" }
        let inside = words.filter {
            sentence.contains($0.range.lowerBound) && !noun.range.contains($0.range.lowerBound)
        }
        let isRequested = inside.contains { word in
            switch word.kind {
            case .request:
                !isDenied(word.range.lowerBound, in: self.clause(around: word.range.lowerBound, in: sentence))
            case .question: isQuestion
            case .plea: distance(word.range, noun.range) <= (isYours && !needsOwner(noun.kind) ? 12 : 3)
            case .yours, .negation, .denial: false
            }
        }
        if isRequested { return isYours || !needsOwner(noun.kind) }
        // "Your account number?"
        return isQuestion && isYours && sentence.count < 60
    }

    /// Whether the kind's words stand in many sentences that ask for nothing: "send us an e-mail", "our address".
    private func needsOwner(_ kind: PersonalDataKind) -> Bool {
        switch kind {
        case .email, .phone, .address, .credential, .nationalId: true
        case .card, .iban, .dateOfBirth, .account, .bankAccount, .booking, .meter, .document, .plate, .device: false
        }
    }

    private func isDenied(_ index: Int, in clause: Range<Int>) -> Bool {
        words.contains { word in
            guard clause.contains(word.range.lowerBound) else { return false }
            switch word.kind {
            case .negation: return word.range.lowerBound < index
            case .denial: return true
            case .request, .question, .plea, .yours: return false
            }
        }
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound, 0)
    }

    /// To the next `.`, `!`, `?` or new line; a dot inside a word ends nothing.
    private func sentences() -> [Range<Int>] {
        var (sentences, start) = ([Range<Int>](), 0)
        for index in 0..<text.count {
            let isEnd =
                text[index] == "!" || text[index] == "?" || text[index] == .newline
                || (text[index] == "." && !text[index + 1].isAlphanumeric)
            guard isEnd else { continue }
            if index > start { sentences.append(start..<index) }
            start = index + 1
        }
        if start < text.count { sentences.append(start..<text.count) }
        return sentences.compactMap { range in
            guard let first = range.first(where: { !text[$0].isBlank }) else { return nil }
            return first..<range.upperBound
        }
    }

    /// Between commas, semicolons, colons, dashes between blanks, and words for "but".
    private func clause(around index: Int, in sentence: Range<Int>) -> Range<Int> {
        var (start, end) = (index, index)
        while start > sentence.lowerBound, !partsClauses(start - 1) { start -= 1 }
        while end < sentence.upperBound, !partsClauses(end) { end += 1 }
        return start..<end
    }

    private func partsClauses(_ index: Int) -> Bool {
        let unit = text[index]
        if unit == "," || unit == ";" || unit == ":" || unit == "(" || unit == ")" { return true }
        if unit == "-" { return text[index - 1] == " " && text[index + 1] == " " }
        guard unit == " ", text[index + 1].isLetter else { return false }
        let end = text.wordEnd(from: index + 1, atMost: 8)
        return parting.contains(Word(stemming: text.units[index + 1..<end]))
    }
}

private let parting = Set(
    "but aber sondern sino pero mais لكن بل and then just".split(separator: " ").map { Word(folding: $0) })
private let numberWords = Set("number reference nummer numero رقم id".split(separator: " ").map { Word(folding: $0) })
