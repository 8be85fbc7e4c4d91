import Foundation
import HandoffModel
import Testing

@Suite("An event is what its payload says")
struct EventFieldsTests {
    /// Events with every optional member, every extreme number and text that needs escapes.
    static func events() throws -> [Event] {
        var issued = try Sample.handoff().issued
        issued.customer = nil
        issued.context = String(repeating: "ab", count: 32)
        issued.handle = "quote \" backslash \\ line \n tab \t nul \u{0} \u{1F} \u{7F} é 漢 🧵"
        var redemption = Sample.redemption
        redemption.methods = [.dmLink, .dmCode]
        redemption.expires = Timestamp(rawValue: .max)
        var withoutMethods = redemption
        withoutMethods.methods = []
        return try Event.Kind.allCases.map { try Sample.event($0) } + [
            .issued(issued, LinkSpan(generation: .max, oldest: 7, audience: .private, expires: Sample.linkEnd)),
            .claimed(generation: .max), .redeemed(redemption, accept: Timestamp(rawValue: .min)),
            .redeemed(withoutMethods, accept: Sample.start),
            .codeIssued(AuthorCodeTerm(serial: .max, expires: Timestamp(rawValue: .max))),
            .accepted(agent: "", close: Timestamp(rawValue: -1)),
        ] + Outcome.allCases.map(Event.closed) + Promise.allCases.map(Event.expired)
            + Revocation.allCases.map(Event.revoked)
            + SessionEnd.allCases.map { Event.sessionEnded(Sample.session, $0) }
    }

    @Test("It comes back from its members")
    func members() throws {
        for event in try Self.events() {
            let back = Event(event.kind, event.fields)
            #expect(back == event)
        }
    }

    @Test("It comes back from the JSON text of its members, whose order does not matter")
    func json() throws {
        for event in try Self.events() {
            let back = Event(event.kind, try EventFields(parsing: event.fields.json))
            #expect(back == event)
        }
    }

    @Test("The text of a payload is the same bytes every time")
    func bytes() throws {
        let redeemed = Event.redeemed(Sample.redemption, accept: Sample.start)
        #expect(
            redeemed.fields.json == """
                {"claim":"\(Sample.winner)","session":"\(Sample.session)","generation":1,"acr":"author",\
                "amr":["dm_code"],"at":1800000060000,"expires":1800014460000,"accept":1800000000000}
                """)
        #expect(Event.closed(.resolved).fields.json == #"{"outcome":"resolved"}"#)
        #expect(Event.claimed(generation: 3).fields.json == #"{"generation":3}"#)
    }

    @Test("A payload with a member missing, or of another type, is no event")
    func damaged() throws {
        let optional: Set<String> = ["customer", "context", "note"]
        for event in try Self.events() {
            let members = event.fields.members
            for (place, member) in members.enumerated() where !optional.contains(member.name) {
                var missing = members
                missing.remove(at: place)
                #expect(Event(event.kind, EventFields(missing)) == nil, "\(event.kind) without \(member.name)")
                var wrong = members
                wrong[place].value = if case .texts = member.value { .number(1) } else { .texts([]) }
                #expect(Event(event.kind, EventFields(wrong)) == nil, "\(event.kind) with a list for \(member.name)")
            }
        }
    }

    @Test("Numbers that do not fit and names that nobody knows are no event")
    func outOfRange() {
        #expect(Event(.claimed, EventFields([("generation", .number(65_536))])) == nil)
        #expect(Event(.claimed, EventFields([("generation", .number(-1))])) == nil)
        #expect(Event(.closed, EventFields([("outcome", .text("Resolved"))])) == nil)
        #expect(Event(.revoked, EventFields([("reason", .text(""))])) == nil)
        let redeemed = Event.redeemed(Sample.redemption, accept: Sample.start).fields.members
        let unknownMethod = redeemed.map { $0.name == "amr" ? ("amr", .texts(["dm_code", "charm"])) : $0 }
        #expect(Event(.redeemed, EventFields(unknownMethod)) == nil)
    }
}

extension EventFields {
    /// The members of a JSON object, as an independent parser reads it.
    init(parsing json: String) throws {
        let object = try JSONDecoder().decode([String: Value].self, from: Data(json.utf8))
        self.init(object.map { ($0.key, $0.value.field) })
    }

    private struct Value: Decodable {
        let field: FieldValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                field = .text(text)
            } else if let number = try? container.decode(Int64.self) {
                field = .number(number)
            } else {
                field = .texts(try container.decode([String].self))
            }
        }
    }
}
