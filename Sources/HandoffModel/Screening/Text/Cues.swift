/// What a word says about a number near it.
struct CueKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let card = CueKinds(rawValue: 1 << 0)
    static let email = CueKinds(rawValue: 1 << 1)
    /// A telephone, or a wish to be called.
    static let phone = CueKinds(rawValue: 1 << 2)
    /// An order, ticket, parcel, flight, device …: the number beside it names a thing and not a person.
    static let reference = CueKinds(rawValue: 1 << 3)
    static let birth = CueKinds(rawValue: 1 << 4)
    /// A day that comes round every year: weaker than ``birth``.
    static let birthday = CueKinds(rawValue: 1 << 5)
    /// "né le": also the beginning of a French negation, so the date must follow at once.
    static let bornOn = CueKinds(rawValue: 1 << 8)
    static let account = CueKinds(rawValue: 1 << 6)
    /// A device or a book: numbers of these pass for cards.
    static let device = CueKinds(rawValue: 1 << 7)

    static let ssn = CueKinds(rawValue: 1 << 10)
    static let nino = CueKinds(rawValue: 1 << 11)
    static let nhs = CueKinds(rawValue: 1 << 12)
    static let dni = CueKinds(rawValue: 1 << 13)
    static let nir = CueKinds(rawValue: 1 << 14)
    static let steuer = CueKinds(rawValue: 1 << 15)
    static let bsn = CueKinds(rawValue: 1 << 16)
    static let aadhaar = CueKinds(rawValue: 1 << 17)
    static let cpf = CueKinds(rawValue: 1 << 18)
    static let sin = CueKinds(rawValue: 1 << 19)
    static let pesel = CueKinds(rawValue: 1 << 20)
    static let ahv = CueKinds(rawValue: 1 << 21)
}

/// A word of context in the text.
struct Cue: Sendable {
    let start: Int32
    let end: Int32
    let kinds: CueKinds
}

extension Scan {
    /// Reads the words of the text once and keeps those that say something, alone or as labels.
    mutating func readCues(labels table: LabelTable) {
        var (index, link, previous) = (0, 0, Word([]))
        var reader = PhraseReader(table)
        while index < text.count {
            while link < links.count, links[link].upperBound <= index { link += 1 }
            if link < links.count, links[link].contains(index) {
                index = links[link].upperBound
                continue
            }
            guard text[index].isLetter else {
                index += 1
                continue
            }
            let end = text.wordEnd(from: index)
            let word = Word(stemming: text.units[index..<end])
            reader.take(word, index..<end, in: text)
            var kinds = cueWords[word] ?? []
            for pair in cuePairs[word] ?? [] where pair.first == previous { kinds.formUnion(pair.kinds) }
            if !kinds.isEmpty {
                cues.append(Cue(start: Int32(clamping: index), end: Int32(clamping: end), kinds: kinds))
            }
            work += end - index
            previous = word
            index = end
        }
        labels = reader.phrases
    }

    /// Units between `index` and the nearest word of `kinds` before it; nil when there is none within `reach`.
    func distance(back index: Int, to kinds: CueKinds, reach: Int = 40) -> Int? {
        if cues.isEmpty { return nil }
        var at = firstCue(from: index)
        while at > 0 {
            at -= 1
            let gap = index - Int(cues[at].end)
            if gap > reach { return nil }
            if gap >= 0, !cues[at].kinds.isDisjoint(with: kinds) { return gap }
        }
        return nil
    }

    /// Units between `index` and the nearest word of `kinds` after it; nil when there is none within `reach`.
    func distance(ahead index: Int, to kinds: CueKinds, reach: Int = 24) -> Int? {
        if cues.isEmpty { return nil }
        var at = firstCue(from: index)
        while at < cues.count {
            let gap = Int(cues[at].start) - index
            if gap > reach { return nil }
            if !cues[at].kinds.isDisjoint(with: kinds) { return gap }
            at += 1
        }
        return nil
    }

    /// Whether a word of `kinds` stands within reach, on either side of `range`.
    func isCued(_ range: Range<Int>, by kinds: CueKinds) -> Bool {
        distance(back: range.lowerBound, to: kinds) != nil || distance(ahead: range.upperBound, to: kinds) != nil
    }

    /// Whether any word of context stands near a number that begins at `index`; without one only its form can tell.
    func hasCues(near index: Int) -> Bool {
        let at = firstCue(from: index - 60)  // no cue is longer than the 20 units that this adds to the reach of 40
        return at < cues.count && Int(cues[at].start) < index + 100
    }

    /// The first cue that begins at `index` or later, by bisection.
    private func firstCue(from index: Int) -> Int {
        var (low, high) = (0, cues.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(cues[middle].start) < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
