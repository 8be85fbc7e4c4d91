/// What is known about each of a fixed set of words: a hash table with open addressing.
///
/// Screening asks it about every word of a text, and a `Dictionary`, whose hash withstands chosen keys, costs more than
/// the rest of the reading. Here the keys are fixed, and a word that is asked for costs no more than the longest row of
/// taken places, whatever it is.
struct WordTable<Value: Sendable>: Sendable {
    private let slots: [(word: Word, value: Value)?]
    private let mask: Int

    init(_ entries: [Word: Value]) {
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        mask = size - 1
        var slots = [(word: Word, value: Value)?](repeating: nil, count: size)
        for (word, value) in entries {
            var place = word.mixed & mask
            while slots[place] != nil { place = (place + 1) & mask }
            slots[place] = (word, value)
        }
        self.slots = slots
    }

    subscript(word: Word) -> Value? {
        var place = word.mixed & mask
        while let slot = slots[place] {
            if slot.word == word { return slot.value }
            place = (place + 1) & mask
        }
        return nil
    }
}
