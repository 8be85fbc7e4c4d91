import Foundation
import HandoffModel
import Testing

@Suite("JSON text is written byte for byte as told")
struct JSONTextTests {
    private func written(_ value: String) -> String {
        var text = JSONText()
        text.string(value)
        return text.text
    }

    @Test(
        "Control characters, quotes and backslashes are escaped, and nothing else",
        arguments: [
            ("", "\"\""), ("plain", "\"plain\""), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("\n", #""\u000a""#),
            ("\u{0}", #""\u0000""#), ("\u{1F}", #""\u001f""#), ("\u{7F}", "\"\u{7F}\""), ("é漢🧵", "\"é漢🧵\""),
            ("/", "\"/\""),
            ("\u{2028}", "\"\u{2028}\""), ("\r\n", #""\u000d\u000a""#),
        ])
    func escapes(_ value: String, _ expected: String) {
        #expect(written(value) == expected)
    }

    @Test("Every scalar comes back from an independent parser, alone and between others")
    func parser() throws {
        let all = (0...0x10_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        for start in stride(from: 0, to: all.count, by: 4096) {
            var value = String.UnicodeScalarView()
            value.append(contentsOf: all[start..<min(start + 4096, all.count)])
            let text = "[" + written(String(value)) + "]"
            let back = try JSONDecoder().decode([String].self, from: Data(text.utf8))
            #expect(back.first.map { Array($0.utf8) } == Array(String(value).utf8), "from scalar \(start)")
        }
    }

    @Test("Commas stand between members and between elements only")
    func structure() {
        var text = JSONText()
        text.open("{")
        text.name("a")
        text.number(.min)
        text.name("b")
        text.open("[")
        text.open("[")
        text.close("]")
        text.open("{")
        text.close("}")
        text.string("x")
        text.close("]")
        text.name("c")
        text.number(.max)
        text.close("}")
        let written = text.text
        #expect(written == #"{"a":-9223372036854775808,"b":[[],{},"x"],"c":9223372036854775807}"#)
    }
}
