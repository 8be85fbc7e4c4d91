import HandoffModel
import Testing

@Suite("A form is read once, flat, and written so that every reader agrees")
struct FormTextTests {
    private func fields(_ text: String, _ allowed: Set<String>? = nil) throws(FormFault) -> [String: String] {
        try FormText.fields(of: Array(text.utf8), allowed: allowed)
    }

    @Test(
        "Fields are read as WHATWG URL, 5.1, says",
        arguments: [
            ("", [:]), ("&&", [:]), ("a=1", ["a": "1"]), ("a=1&b=2", ["a": "1", "b": "2"]), ("a", ["a": ""]),
            ("a=", ["a": ""]), ("=1", ["": "1"]), ("a=1=2", ["a": "1=2"]), ("a+b=c+d", ["a b": "c d"]),
            ("a=%2B%26%3d", ["a": "+&="]), ("%C3%A9=%f0%9f%98%80", ["é": "😀"]), ("a=é", ["a": "é"]),
            ("a;b=1", ["a;b": "1"]),
        ] as [(String, [String: String])])
    func reads(_ text: String, _ expected: [String: String]) throws {
        let found = try fields(text)
        #expect(found == expected)
    }

    @Test(
        "What is not percent-encoded UTF-8 is refused",
        arguments: ["a=%", "a=%2", "a=%zz", "%=1", "a=%ff", "a=%C3", "a=%ED%A0%80", "a=%+2"])
    func notEncoded(_ text: String) {
        #expect(throws: FormFault.notEncoded) { try fields(text) }
    }

    @Test("Unknown and repeated names are refused by name, and more fields than anybody needs")
    func names() throws {
        #expect(throws: FormFault.unknownName("b")) { try fields("a=1&b=2", ["a"]) }
        #expect(throws: FormFault.repeatedName("a")) { try fields("a=1&%61=2") }
        let many = (0..<FormText.maxFields).map { "f\($0)=1" }.joined(separator: "&")
        #expect(try fields(many).count == FormText.maxFields)
        #expect(throws: FormFault.tooManyFields) { try fields(many + "&last=1") }
    }

    @Test(
        "What is written is read as it was, and only letters that every reader takes as they are stand for themselves")
    func writes() throws {
        let all = String(String.UnicodeScalarView((0...0x2FF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)))
        let text = FormText.encode([("a b", all), ("c", "")])
        #expect(try fields(text) == ["a b": all, "c": ""])
        #expect(FormText.encode("aZ0-._~ +&=%*é") == "aZ0-._~%20%2B%26%3D%25%2A%C3%A9")
    }
}
