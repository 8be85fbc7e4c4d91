import Foundation
import HandoffModel
import Testing

@Suite("JSON is read as it was written, or not at all")
struct JSONScannerTests {
    @Test(
        "What is JSON is read",
        arguments: [
            ("null", JSONTree.null), (" true ", .bool(true)), ("false", .bool(false)),
            ("-0.5e+10", .number("-0.5e+10")),
            ("0", .number("0")), ("\"\"", .string("")), ("[]", .array([])), ("[ ]", .array([])),
            ("[1,[2]]", .array([.number("1"), .array([.number("2")])])), ("{}", .object([:])),
            ("\t{ \"a\" :\r\n{\"b\":null} } ", .object(["a": .object(["b": .null])])),
            ("\"\\u00e9\\ud83d\\ude00\\n\\/\\\"\\\\\\b\\f\\r\\t\"", .string("é😀\n/\"\\\u{8}\u{C}\r\t")),
            ("\"é😀 é\\u0301\"", .string("é😀 é\u{301}")), ("\"\\u0000\"", .string("\u{0}")),
            ("18446744073709551616", .number("18446744073709551616")),
        ])
    func reads(_ text: String, _ value: JSONTree) throws {
        let found = try JSONTree(json: Array(text.utf8))
        #expect(found == value)
    }

    @Test(
        "What is none is refused as that",
        arguments: [
            "nul", "nulll", "tru", "fals", "01", "+1", "1.", ".5", "1e", "1e+", "-", "NaN", "'a'", "\"\\x\"",
            "\"\\u12\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\ud800x\"", "\"\\udc00\"",
            "\"\\udc00\\ud800\"", "\"\u{0}\"", "\"\n\"", "\"\\n\u{1F}\"", "[", "[1", "[,1]", "[1 2]", "[1}",
            "{\"a\":1]",
            "{", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1 \"b\":2}", "{1:1}", "1 2", "{}{}", "// x\n1", "\u{FEFF}1",
            "[1]\u{0}", "\u{A0}1",
        ])
    func refuses(_ text: String) {
        #expect(fault(text) == .init(.notJSON))
    }

    @Test(
        "What is almost JSON is refused with its name",
        arguments: [
            ("", .empty), (" \n", .empty), ("[1,]", .trailingComma), ("{\"a\":1,}", .trailingComma),
            ("[[1, ] ]", .trailingComma), ("\"", .endlessString), ("[\"a", .endlessString), ("\"\\", .endlessString),
            ("\"\\n", .endlessString), ("{\"a", .endlessString),
        ] as [(String, JSONFault.Kind)])
    func almost(_ text: String, _ kind: JSONFault.Kind) {
        #expect(fault(text) == .init(kind))
    }

    @Test(
        "A member appears once, whatever its name is written with, and whatever it holds",
        arguments: ["{\"a\":1,\"a\":1}", "{\"a\":null,\"b\":1,\"a\":null}", "{\"a\":1,\"\\u0061\":1}"])
    func repeated(_ text: String) {
        #expect(fault(text) == .init(.repeatedMember, "a"))
    }

    @Test("32 levels are read, 33 are not; a number has 32 characters at most; a text is UTF-8")
    func bounds() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        _ = try JSONTree(json: Array(nested(32).utf8))
        _ = try JSONTree(json: Array(("[" + nested(31) + "," + nested(31) + "]").utf8))
        #expect(fault(nested(33)) == .init(.tooDeep))
        #expect(fault(nested(100_000)) == .init(.tooDeep))
        #expect(
            fault(String(repeating: "{\"a\":", count: 33) + "1" + String(repeating: "}", count: 33)) == .init(.tooDeep))
        _ = try JSONTree(json: Array(String(repeating: "9", count: 32).utf8))
        #expect(fault(String(repeating: "9", count: 33)) == .init(.longNumber))
        for bytes in [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22], [0xFF, 0xFE],
        ]
            as [[UInt8]]
        {
            #expect(fault(bytes) == .init(.notUTF8))
        }
    }

    @Test(
        "Whole numbers are read as such, and nothing else is",
        arguments: ["1.0", "1e2", "9223372036854775808", "\"1\""])
    func integers(_ text: String) throws {
        let numbers = try EventFields(json: Array(#"{"a":-9223372036854775808,"b":0}"#.utf8))
        #expect(numbers.members.map(\.value) == [.number(.min), .number(0)])
        let found = try? EventFields(json: Array("{\"a\":\(text)}".utf8)).members.first?.value
        #expect(found == (text == "\"1\"" ? .text("1") : nil))
    }

    @Test("Broken in any way, it is read as Foundation reads it or not at all", arguments: 0..<8 as Range<UInt64>)
    func broken(seed: UInt64) throws {
        let whole = Array(
            #"""
            {"thread":{"network":"x","post":"1245"},"n":[0,-1.5e3,true,false,null],"text":"Grüße \n \u00e9 \ud83d\ude00 \"x\"",
             "list":[{"by":"customer","text":"a"},{"by":"brand","text":""}],"map":{"case":"C-1","tier":"gold"}}
            """#.utf8)
        let pieces = [
            "\"", "{", "}", "[", "]", ",", ":", "\\", "null", "1", "\u{0}", "é", " ", "\"post\":\"2\",", "{}", "e",
            "\\u",
        ]
        var random = SplitMix64(seed: seed)
        var read = 0
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.remove(at: at)
                case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random)?.utf8 ?? "".utf8, at: at)
                default: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
                }
            }
            guard let tree = try? JSONTree(json: bytes) else { continue }
            read += 1
            let other = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(tree.isSame(as: other), "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(read > 100)
    }
}
