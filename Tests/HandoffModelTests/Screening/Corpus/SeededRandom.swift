/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &self)] }

    mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }

    mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &self))) })
    }

    /// Fills a form: `#` a digit, `%` a digit from 1, `A` a letter, everything else itself.
    mutating func fill(_ form: String) -> String {
        String(
            form.map { character in
                switch character {
                case "#": Character(String(Int.random(in: 0...9, using: &self)))
                case "%": Character(String(Int.random(in: 2...9, using: &self)))
                case "A": "ABCEGHJKLMNPRSTWXYZ".randomElement(using: &self) ?? "A"
                default: character
                }
            })
    }
}

extension String {
    /// Splits into blocks of the given sizes, joined by `separator`; what is left over makes the last block.
    func grouped(_ sizes: [Int], by separator: String) -> String {
        var (blocks, rest) = ([Substring](), self[...])
        for size in sizes where !rest.isEmpty {
            blocks.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        if !rest.isEmpty { blocks.append(rest) }
        return blocks.joined(separator: separator)
    }
}
