import Foundation
import HandoffModel
import Testing

@Suite("Terms say what is wrong with them")
struct TermsTests {
    @Test("The defaults have no fault, and are what an empty object means")
    func defaults() throws {
        let decoded = try JSONDecoder().decode(Terms.self, from: Data("{}".utf8))
        #expect(decoded == Terms())
        #expect(decoded.faults.isEmpty)
        #expect(decoded.sessionIdle == Span(.minutes(15)))
        #expect(decoded.sessionLifetime == Span(.hours(4)))
    }

    @Test("They come back from their JSON")
    func roundTrip() throws {
        var terms = Terms()
        terms.methods = [.dmCode]
        terms.linkLifetime = Span(.days(3))
        terms.escalations = 0
        terms.channel = .callBack
        let back = try JSONDecoder().decode(Terms.self, from: JSONEncoder().encode(terms))
        #expect(back == terms)
    }

    @Test("A channel that is none of those known is refused")
    func channel() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Terms.self, from: Data(#"{"channel":"pigeon"}"#.utf8))
        }
    }

    /// One wrong member each, and the word that its fault begins with.
    static let wrong: [(change: @Sendable (inout Terms) -> Void, member: String)] = [
        ({ $0.linkLifetime = Span(.seconds(59)) }, "link_lifetime"),
        ({ $0.linkLifetime = Span(.days(91)) }, "link_lifetime"),
        ({ $0.sessionIdle = Span(.seconds(59)) }, "session_idle"),
        ({ $0.sessionLifetime = Span(.days(31)) }, "session_lifetime"),
        ({ $0.acceptWithin = Span(.zero) }, "accept_within"),
        ({ $0.closeWithin = Span(.days(91)) }, "close_within"),
        ({ $0.codeLifetime = Span(.seconds(601)) }, "code_lifetime"),
        ({ $0.codeLifetime = Span(.seconds(59)) }, "code_lifetime"),
        ({ $0.sessionIdle = Span(.hours(5)) }, "session_idle"),
        ({ $0.escalations = -1 }, "escalations"),
        ({ $0.escalations = 11 }, "escalations"),
        ({ $0.codeTries = 0 }, "code_tries"),
        ({ $0.codeTries = 11 }, "code_tries"),
        ({ $0.assurance = .none }, "assurance"),
        ({ $0.assurance = .account }, "assurance"),
        ({ $0.methods = [] }, "methods"),
    ]

    @Test("One wrong member is one fault, which names it", arguments: wrong.indices)
    func fault(_ place: Int) {
        let (change, member) = Self.wrong[place]
        var terms = Terms()
        change(&terms)
        let faults = terms.faults
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix(member) == true)
    }

    @Test("The bounds themselves are allowed")
    func bounds() {
        var least = Terms()
        least.linkLifetime = Span(.minutes(1))
        least.sessionIdle = Span(.minutes(1))
        least.sessionLifetime = Span(.minutes(1))
        least.acceptWithin = Span(.seconds(1))
        least.closeWithin = Span(.seconds(1))
        least.codeLifetime = Span(.minutes(1))
        least.escalations = 0
        least.codeTries = 1
        var most = Terms()
        most.linkLifetime = Span(.days(90))
        most.sessionIdle = Span(.hours(24))
        most.sessionLifetime = Span(.days(30))
        most.acceptWithin = Span(.days(30))
        most.closeWithin = Span(.days(90))
        most.codeLifetime = Span(.minutes(10))
        most.escalations = 10
        most.codeTries = 10
        #expect(least.faults.isEmpty)
        #expect(most.faults.isEmpty)
    }

    @Test("Assurance rises from nothing to a strong sign-in")
    func assurance() {
        let rising: [Assurance] = [.none, .author, .recognised, .account, .accountStrong]
        #expect(Assurance.allCases.sorted() == rising)
        #expect(Assurance.allCases.map(\.rawValue) == ["none", "author", "recognised", "account", "account-strong"])
        #expect(
            Method.allCases.map(\.rawValue) == [
                "dm_link", "dm_code", "echo", "platform_sign_in", "channel_identity", "agent_attested", "facts", "otp",
                "oidc", "contact_centre",
            ])
    }

    @Test("A private link serves whom it was sent to, a code serves both audiences")
    func methods() {
        #expect(Audience.allCases.filter(Method.dmLink.serves) == [.private])
        #expect(Audience.allCases.filter(Method.dmCode.serves) == [.public, .private])
    }
}
