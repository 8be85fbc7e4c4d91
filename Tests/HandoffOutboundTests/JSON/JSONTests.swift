import HandoffModel
import HandoffOutbound
import Testing

@Suite("Others' answers are values by path")
struct JSONTests {
    @Test(
        "A text is kept as it was written",
        arguments: [
            ("null", JSON.null), ("true", .bool(true)), ("-0.5e+10", .number("-0.5e+10")),
            ("[1,[\"a\"]]", .array([1, .array(["a"])])),
            ("{\"a\":{\"b\":null}}", .object(["a": .object(["b": .null])])),
            ("18446744073709551616", .number("18446744073709551616")),
        ])
    func reads(_ text: String, _ value: JSON) throws {
        let found = try JSON(json: Array(text.utf8))
        #expect(found == value)
    }

    @Test(
        "A member that appears twice, and more than one value, are refused", arguments: ["{\"a\":1,\"a\":2}", "{} {}"])
    func refuses(_ text: String) {
        #expect(throws: JSONFault.self) { try JSON(json: Array(text.utf8)) }
    }

    @Test(
        "A path leads to one value or to none",
        arguments: [
            ("a", "1"), ("b.c", "2"), ("d[1].e", "3"), ("d[0]", nil), ("d[2]", nil), ("b[0]", nil), ("b.c.d", nil),
            ("x", nil), ("f", "18446744073709551616"), ("g", "text"),
        ])
    func paths(_ path: String, _ expected: String?) throws {
        let json = try JSON(
            json: Array(#"{"a":1,"b":{"c":2},"d":[[],{"e":3}],"f":18446744073709551616,"g":"text"}"#.utf8))
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
