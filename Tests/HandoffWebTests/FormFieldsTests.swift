import HandoffModel
import Testing

@testable import HandoffWeb

@Suite("Forms and queries are refused in the words of the API")
struct FormFieldsTests {
    @Test(
        "Each fault of a form is told",
        arguments: [
            ("a=%zz", Problem.malformed("A form or query must be percent-encoded UTF-8.")),
            ("b=1", .invalid(.init(member: "b", reason: "there is no such parameter here"))),
            ("a=1&a=2", .invalid(.init(member: "a", reason: "this parameter appears twice"))),
            (
                "\(String(repeating: "long", count: 100))=1",
                .invalid(.init(member: String(repeating: "long", count: 10), reason: "there is no such parameter here"))
            ),
        ])
    func faults(_ text: String, _ problem: Problem) {
        #expect(throws: problem) { try FormFields.decode(Array(text.utf8), allowed: ["a"]) }
    }

    @Test("A form has 32 fields at most")
    func many() {
        let text = (0...32).map { "f\($0)=1" }.joined(separator: "&")
        #expect(throws: Problem.malformed("A form may have at most 32 fields.")) {
            try FormFields.decode(Array(text.utf8), allowed: nil)
        }
    }

    @Test("A query is what stands behind the question mark, or nothing")
    func query() throws {
        let query = try Query("limit=7&state=issued,closed", allowed: ["limit", "state"])
        #expect(try query.number("limit", 1...200) == 7)
        #expect(try query.set("state", of: HandoffState.self) == [.issued, .closed])
        #expect(try Query(nil, allowed: [])["limit"] == nil)
        #expect(throws: Problem.invalid(.init(member: "limit", reason: "it must be 1 to 5"))) {
            try query.number("limit", 1...5)
        }
    }

    @Test(
        "A route takes its own media type, with parameters and in any case",
        arguments: [
            "application/json", "Application/JSON", "application/json; charset=utf-8", " application/json ;q=1",
        ])
    func mediaTypes(_ text: String) throws {
        try MediaType.json.check(text)
        #expect(throws: Problem.self) { try MediaType.form.check(text) }
    }

    @Test(
        "Another, and none, are refused",
        arguments: [nil, "", ";", "application/jsonx", "text/plain", "application/json\u{301}"])
    func otherMediaTypes(_ text: String?) {
        #expect(throws: Problem.self) { try MediaType.json.check(text) }
    }
}
