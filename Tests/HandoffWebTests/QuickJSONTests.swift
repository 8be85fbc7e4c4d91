import HandoffService
@testable import HandoffWeb
import Testing

@Suite("A body that is read quickly is the one that the decoder reads")
struct QuickJSONTests {
    private static let whole = """
        {"thread":{"network":"x","post":"1245","url":"https://x.com/i/1","author":"77","author_name":"@jo"},\
        "audience":"private","intent":"billing","handle":"Help","language":"de","reply":"Hallo {link}","reference":"C-1",\
        "context":{"summary":"Grüße \\n \\u00e9 \\ud83d\\ude00 \\"x\\"","excerpt":[{"by":"customer","text":"a"},\
        {"by":"brand","text":""}],"attributes":{"case":"C-1","tier":"gold"}}}
        """

    @Test("A whole order, with escapes and white space, is read quickly and the same")
    func whole() throws {
        let texts = [
            Self.whole, Self.whole.replacing(",", with: " ,\r\n\t"), "{\"thread\":{\"network\":\"x\",\"post\":\"1\"}}",
            "{\"thread\":{\"post\":\"1\",\"network\":\"x\"},\"context\":{\"attributes\":{},\"excerpt\":[]}} ",
        ]
        for text in texts {
            let bytes = Array(text.utf8)
            let quick = try #require(QuickJSON.read(IssueBody.self, from: bytes))
            let slow = try JSONBody.decodeSlowly(IssueBody.self, from: bytes)
            let (a, b) = (try quick.order(), try slow.order())
            #expect(a == b)
        }
    }

    @Test("What it leaves to the decoder is refused or read there")
    func leaves() {
        for text in [
            "", "{}", "[]", "{\"claim\":\"a\",}", "{\"claim\":\"a\"} x", "{\"claim\":\"a\"}}", "{\"claim\":null}",
            "{\"claim\":\"a\",\"claim\":\"b\"}", "{\"claim\":\"a\",\"code\":null}", "{\"claim\":\"a\nb\"}",
            "{\"claim\":1}",
            "{\"claim\":\"a\",\"other\":\"b\"}", "{\"claim\":\"\\x\"}", "{\"claim\":\"a", "{\"claim\":\"a\\",
            "\u{FEFF}{\"claim\":\"a\"}",
        ] {
            #expect(QuickJSON.read(RedemptionRoute.Body.self, from: Array(text.utf8)) == nil, "\(text)")
        }
    }

    @Test("Broken in any way, it is read as the decoder reads it or not at all", arguments: 0..<8 as Range<UInt64>)
    func broken(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let pieces = [
            "\"", "{", "}", "[", "]", ",", ":", "\\", "null", "1", "\u{0}", "é", " ", "\"post\":\"2\",", "{}",
        ]
        var quickly = 0
        for _ in 0..<3000 {
            var bytes = Array(Self.whole.utf8)
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.remove(at: at)
                case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random)?.utf8 ?? "".utf8, at: at)
                default: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
                }
            }
            guard let quick = QuickJSON.read(IssueBody.self, from: bytes) else { continue }
            quickly += 1
            let slow = try? JSONBody.decodeSlowly(IssueBody.self, from: bytes)
            let (a, b) = (try? quick.order(), try? slow?.order())
            #expect(a == b, "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(quickly > 100)
    }
}

/// Numbers that are the same for the same seed: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
