import HandoffModel
import Testing

@Suite("What is fixed about each method")
struct MethodTests {
    struct Row {
        let subject: Method.Subject
        let gives: Assurance
        let source: Method.Source
        let needs: Method.Need
        let reference: String
    }

    /// Written out again by hand.
    static let table: [Method: Row] = [
        .dmLink: Row(subject: .author, gives: .author, source: .link, needs: .nothing, reference: "dm_link"),
        .dmCode: Row(subject: .author, gives: .author, source: .customer, needs: .nothing, reference: "dm_code"),
        .echo: Row(subject: .author, gives: .author, source: .network, needs: .nothing, reference: "echo"),
        .platformSignIn: Row(
            subject: .author, gives: .author, source: .customer, needs: .networkSignIn, reference: "platform_sign_in"),
        .channelIdentity: Row(
            subject: .author, gives: .author, source: .network, needs: .nothing, reference: "channel_identity"),
        .agentAttested: Row(
            subject: .author, gives: .author, source: .agent, needs: .nothing, reference: "agent_attested"),
        .facts: Row(subject: .account, gives: .recognised, source: .customer, needs: .facts, reference: "kba"),
        .otp: Row(subject: .account, gives: .account, source: .customer, needs: .notifier, reference: "otp"),
        .oidc: Row(subject: .account, gives: .accountStrong, source: .customer, needs: .provider, reference: "oidc"),
        .contactCentre: Row(
            subject: .account, gives: .account, source: .agent, needs: .nothing, reference: "contact_centre"),
    ]

    @Test("Its row says it", arguments: Method.allCases)
    func row(_ method: Method) throws {
        let row = try #require(Self.table[method])
        #expect(method.subject == row.subject)
        #expect(method.gives == row.gives)
        #expect(method.source == row.source)
        #expect(method.needs == row.needs)
        #expect(method.reference == row.reference)
    }

    @Test("Author proofs give the author and no more; what verifies the account gives more")
    func assurance() {
        for method in Method.allCases {
            #expect((method.gives > .author) == (method.subject == .account), "\(method)")
        }
    }

    @Test("Once a thread runs hot an agent's word goes by itself, and a policy can only take more away")
    func hot() {
        var terms = Terms()
        terms.methods = Method.allCases
        #expect(terms.methods(hot: false) == Method.allCases)
        #expect(terms.methods(hot: true) == Method.allCases.filter { $0 != .agentAttested })
        terms.methods = [.dmLink, .dmCode]
        terms.methodsWhenHot = [.dmCode, .echo, .agentAttested]
        #expect(terms.methods(hot: true) == [.dmCode])
    }

    @Test("A claimant can do something for every proof but another link, and nothing for what agents begin")
    func steps() {
        #expect(Method.allCases.filter { !$0.isStep } == [.dmLink, .contactCentre])
    }

    @Test("A private link serves whom it was sent to, other author proofs both audiences, verification none")
    func audiences() {
        for method in Method.allCases {
            let served = Audience.allCases.filter(method.serves)
            #expect(served == (method == .dmLink ? [.private] : method.subject == .author ? [.public, .private] : []))
        }
    }
}
