import Testing

@testable import HandoffModel

@Suite("A text that can hold nothing is not searched, and one that could is")
struct QuickTextTests {
    private static let crumbs = [
        "a", "hello ", "thanks ", "the parcel ", "@", ".", " ", "-", "(", ")", "[", "]", "at", " at ", "(at)", "dot",
        " dot ", "gmail", "com", "arroba ", "one ", "two ", "four ", "double ", "zero ", "nine ", "seven ", "tel ",
        "born ", "march ", "card ", "iban ", "de", "ac-", "abcd ", "efgh", "\u{664}", "\u{FF14}", "\u{2463}", "4",
        "%40",
        "l'", "né ", "\u{301}", "\u{200B}", "你", "o", "olo", "www.", "https://", "/", "x.de/", "\n", "*", "k", "c",
        "arobase", "at sign", "a.b", "password ", "my ", "is ", "pnr ", "QWERTY", "mot de passe : ", "contraseña ",
        "Hunter2", "HunterTwo", "\"correct horse\" ", ": ", "🙂", "\u{FE0F}", "\u{200D}", "’", "…", "€", "fünf ",
        "zéro ", "( a )",
        "كلمة السر ", "é", "\u{B2}", "\u{AD}", "lamlamlllamllama", "äh",
    ]

    private static let screeners = [
        Screener(),
        Screener(accountPatterns: ["AC-########", "####-AA"].compactMap { AccountPattern($0) }),
        Screener(accountPatterns: [AccountPattern("AAAA-AAAA")].compactMap { $0 }),
        Screener(accountPatterns: [AccountPattern("AAAAxx", words: ["card"])].compactMap { $0 }),
    ]

    @Test("Both ways find the same in random texts", arguments: screeners.indices)
    func same(_ place: Int) {
        let screener = Self.screeners[place]
        var random = SeededRandom(seed: UInt64(place))
        var skipped = 0
        var found = 0
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in random.pick(Self.crumbs) }.joined()
            let all = screener.searched(Scan(text)).screening(of: text)
            #expect(screener.mayHold(text) || !screener.mayHold(Scan(text)), "\(text)")
            #expect(screener.screen(text) == all, "\(text)")
            if !screener.mayHold(Scan(text)) { skipped += 1 }
            if !all.findings.isEmpty { found += 1 }
        }
        #expect(found > 20)
        #expect(place >= 2 || skipped > 2000)
    }

    @Test(
        "Plain words are not searched, and not even folded",
        arguments: [
            "Where is my parcel?", "Nobody replies to the post, as ever.", "", "Où est mon colis ? Ça suffit…",
            "Wo bleibt mein Päckchen? 😡🙄", "¿Dónde está mi paquete? ¡Qué vergüenza!",
            "One or two of us wait — “still”.",
        ])
    func plain(_ text: String) {
        #expect(!Screener().mayHold(text))
        #expect(!Screener().mayHold(Scan(text)))
    }

    @Test(
        "Figures of any script, spelled numbers and signs of an address are",
        arguments: [
            "room 4", "٤", "４", "④", "four one one one", "a@b", "john (at) web", "come at noon", "arroba",
            "my password", "PNR",
        ])
    func searched(_ text: String) {
        #expect(Screener().mayHold(text))
        #expect(Screener().mayHold(Scan(text)))
    }
}

@Suite("A table of words")
struct WordTableTests {
    @Test("Gives what each word was entered with, and nothing for any other")
    func finds() {
        var random = SplitMix64(seed: 1)
        var entries: [Word: Int] = ["": 0]
        for n in 1..<500 {
            entries[Word((0..<random.below(20)).map { _ in Unit(0x61 + random.below(3)) })] = n
        }
        let table = WordTable(entries)
        for (word, value) in entries { #expect(table[word] == value) }
        for _ in 0..<5000 {
            let word = Word((0..<random.below(20)).map { _ in Unit(0x61 + random.below(3)) })
            #expect(table[word] == entries[word])
        }
    }

    @Test("An empty one has nothing")
    func empty() {
        #expect(WordTable<Int>([:])["a"] == nil)
    }
}
