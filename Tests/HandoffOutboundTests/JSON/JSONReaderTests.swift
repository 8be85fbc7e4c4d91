import HandoffOutbound
import Testing

@Suite("JSON is read as it was written, or not at all")
struct JSONReaderTests {
    @Test(
        "What is JSON is read",
        arguments: [
            ("null", JSON.null), (" true ", .bool(true)), ("-0.5e+10", .number("-0.5e+10")), ("\"\"", .string("")),
            ("[]", .array([])), ("[1,[2]]", .array([1, .array([2])])), ("{}", .object([:])),
            ("{\"a\":{\"b\":null}}", .object(["a": .object(["b": .null])])),
            ("\"\\u00e9\\ud83d\\ude00\\n\\/\"", .string("é😀\n/")), ("\"é😀\"", .string("é😀")),
            ("18446744073709551616", .number("18446744073709551616")),
        ])
    func reads(_ text: String, _ value: JSON) throws {
        let found = try JSONReader.read(text.utf8)
        #expect(found == value)
    }

    @Test(
        "What is none, or not clearly, is refused",
        arguments: [
            "", " ", "nul", "nulll", "tru", "01", "+1", "1.", ".5", "1e", "-", "NaN", "'a'", "\"", "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\u{0}\"", "\"\n\"", "[", "[1", "[1,]", "[,1]",
            "[1 2]",
            "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\":1 \"b\":2}", "1 2", "{}{}", "// x\n1",
            "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}",
        ])
    func refuses(_ text: String) {
        #expect(throws: NotJSON()) { try JSONReader.read(text.utf8) }
    }

    @Test("32 levels are read, 33 are not; bytes that are no UTF-8 are not")
    func bounds() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        _ = try JSONReader.read(nested(32).utf8)
        #expect(throws: NotJSON()) { try JSONReader.read(nested(33).utf8) }
        #expect(throws: NotJSON()) { try JSONReader.read(nested(100_000).utf8) }
        #expect(throws: NotJSON()) { try JSONReader.read(String(repeating: "9", count: 65).utf8) }
        #expect(throws: NotJSON()) { try JSONReader.read([0x22, 0xFF, 0x22]) }
        #expect(throws: NotJSON()) { try JSONReader.read([0x22, 0xC0, 0x80, 0x22]) }
    }

    @Test(
        "A path leads to one value or to none",
        arguments: [
            ("a", "1"), ("b.c", "2"), ("d[1].e", "3"), ("d[0]", nil), ("d[2]", nil), ("b[0]", nil), ("b.c.d", nil),
            ("x", nil), ("f", "18446744073709551616"), ("g", "text"),
        ])
    func paths(_ path: String, _ expected: String?) throws {
        let json = try JSONReader.read(
            #"{"a":1,"b":{"c":2},"d":[[],{"e":3}],"f":18446744073709551616,"g":"text"}"#.utf8)
        #expect(try #require(JSONPath(path)).find(in: json)?.identifier == expected)
    }

    @Test(
        "What is no path is refused",
        arguments: [
            "", ".", "a.", ".a", "a..b", "a[", "a[]", "a[x]", "a[-1]", "a[01]", "a[1", "a]1[", "a[1]b", "[0]", "a b",
            "$.a",
            "a.*", "a[*]", "ä", "a[1000]", "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q", "a[+1]",
        ])
    func noPaths(_ text: String) {
        #expect(JSONPath(text) == nil)
    }
}
