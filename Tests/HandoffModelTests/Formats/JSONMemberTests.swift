import HandoffModel
import Testing

@Suite("An object of known members is read, or the fault is told by kind and place")
struct JSONMemberTests {
    /// A body of every kind of member.
    struct Order: JSONReadable, Equatable {
        enum Size: String { case small, large }
        struct Item: JSONReadable, Equatable {
            let name: String
            private enum Member: String { case name }

            init(_ json: inout JSONScanner) throws(JSONFault) {
                var name = JSONMember<String>()
                try json.object { json, member throws(JSONFault) in
                    switch member as Member {
                    case .name: try name.read(&json)
                    }
                }
                self.name = try name.required(Member.name)
            }
        }

        let size: Size
        let note: String?
        let items: [Item]?
        let labels: [String: String]?
        let due: Timestamp?

        private enum Member: String {
            case size, note, items, labels
            case due = "due_at"
        }

        init(_ json: inout JSONScanner) throws(JSONFault) {
            var size = JSONMember<Size>(), note = JSONMember<String>(), items = JSONMember<[Item]>()
            var labels = JSONMember<[String: String]>(), due = JSONMember<Timestamp>()
            try json.object { json, member throws(JSONFault) in
                switch member as Member {
                case .size: try size.read(&json)
                case .note: try note.read(&json)
                case .items: try items.read(&json)
                case .labels: try labels.read(&json)
                case .due: try due.read(&json) { json throws(JSONFault) in try json.time() }
                }
            }
            self.size = try size.required(Member.size)
            (self.note, self.items, self.labels, self.due) = (note.value, items.value, labels.value, due.value)
        }
    }

    @Test("A whole one is read, in any order, and null is the same as no value")
    func whole() throws {
        let order = try Order(
            json: Array(
                """
                { "due_at" : "2026-11-22T10:00:00Z", "labels":{"a":"1","b":"2"}, "items":[{"name":"x"},{"name":"y"}],
                  "note":null, "size":"large" }
                """.utf8))
        #expect(order.size == .large)
        #expect(order.note == nil)
        #expect(order.items?.map(\.name) == ["x", "y"])
        #expect(order.labels == ["a": "1", "b": "2"])
        #expect(order.due == Timestamp(rfc3339: "2026-11-22T10:00:00Z"))
    }

    @Test(
        "Each fault has its kind and its path",
        arguments: [
            ("{}", .init(.missing, "size")), ("{\"size\":null}", .init(.null, "size")),
            ("{\"size\":\"huge\"}", .init(.notAllowed, "size")), ("{\"size\":1}", .init(.wrongType, "size")),
            ("{\"note\":{}}", .init(.wrongType, "note")), ("{\"colour\":1}", .init(.unknownMember, "colour")),
            ("{\"c\\u006f\":1}", .init(.unknownMember, "co")),
            ("{\"note\":\"a\",\"note\":\"b\"}", .init(.repeatedMember, "note")),
            ("{\"note\":null,\"note\":\"b\"}", .init(.repeatedMember, "note")),
            ("{\"due_at\":\"today\"}", .init(.noTime, "due_at")), ("{\"items\":{}}", .init(.wrongType, "items")),
            ("{\"items\":[{\"name\":\"x\"},{}]}", .init(.missing, "items", "1", "name")),
            ("{\"items\":[null]}", .init(.null, "items", "0")),
            ("{\"items\":[{\"name\":\"x\",\"weight\":1}]}", .init(.unknownMember, "items", "0", "weight")),
            ("{\"labels\":{\"a\":null}}", .init(.null, "labels", "a")),
            ("{\"labels\":{\"a\":\"1\",\"a\":\"2\"}}", .init(.repeatedMember, "labels", "a")),
            ("[]", .init(.wrongType)), ("null", .init(.null)), ("\"\"", .init(.wrongType)),
        ] as [(String, ExpectedFault)])
    func faults(_ text: String, _ expected: ExpectedFault) {
        #expect(fault(text, as: Order.self) == expected)
    }

    @Test(
        "A text that is no JSON is refused as that, wherever else it is wrong",
        arguments: [
            ("{\"size\":1", .notJSON), ("{\"colour\":[1,]}", .trailingComma),
            ("{\"note\":7,\"size\":\"small", .endlessString),
            ("{\"note\":\(String(repeating: "9", count: 33))}", .longNumber), ("{\"size\":\"small\"} {}", .notJSON),
            ("{\"items\":\(String(repeating: "[", count: 32))\(String(repeating: "]", count: 32))}", .tooDeep),
            ("{\"size\":}", .notJSON), ("{\"note\":\"\\ud800\",\"colour\":1}", .notJSON),
        ] as [(String, JSONFault.Kind)])
    func worse(_ text: String, _ kind: JSONFault.Kind) {
        #expect(fault(text, as: Order.self) == ExpectedFault(kind))
    }

    @Test("What this service wrote may hold members of a later release; what others send may not")
    func later() throws {
        let text = Array(#"{"size":"small","colour":{"a":[1,"x",null,true]},"items":[{"weight":1,"name":"x"}]}"#.utf8)
        let order = try Order(json: text, unknownMembers: .passedOver)
        #expect(order.items?.map(\.name) == ["x"])
        #expect(fault(text, as: Order.self) == .init(.unknownMember, "colour"))
    }
}
