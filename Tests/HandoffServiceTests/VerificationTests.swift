import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("The account holder is verified beside an author proof, within limits, for a while")
struct VerificationTests {
    private static let wrong: [FactKind: String] = [
        .postcode: "XX1 1XX", .dateOfBirth: "1999-09-09", .phoneLast4: "0000",
    ]

    @Test("Two of three facts are enough, whichever they are; one is as wrong as none")
    func twoOfThree() async throws {
        let bench = try await ServiceBench.withEverything {
            $0.factsTries = 10
            $0.accountTries = 100
        }
        for kept in FactKind.allCases where ServiceBench.answers[kept] != nil {
            let opened = try await bench.authorsSession()
            var (one, two) = (Self.wrong, ServiceBench.answers)
            one[kept] = ServiceBench.answers[kept]
            two[kept] = Self.wrong[kept]
            let holder = try bench.holder(opened)
            for answers in [Self.wrong, one, [:]] {
                let outcome = try await bench.uses.verifyFacts(answers, by: holder, in: .en)
                #expect(outcome.name == "disagreed")
            }
            let outcome = try await bench.uses.verifyFacts(two, by: holder, in: .en)
            guard case .agreed(let verified) = outcome else {
                Issue.record("\(kept): \(outcome.name)")
                continue
            }
            #expect(verified.handoff.evidence.compactMap(\.note) == ["2 of 3"], "never which")
            #expect(verified.handoff.shown(at: bench.clock.now())?.assurance == .recognised)
        }
    }

    @Test("After three wrong sets the right one is refused; a day later it counts")
    func threeSets() async throws {
        let bench = try await ServiceBench.withEverything { $0.sessionLifetime = Span(.days(3)) }
        let holder = try bench.holder(try await bench.authorsSession())
        for _ in 1...3 {
            let outcome = try await bench.uses.verifyFacts(Self.wrong, by: holder, in: .en)
            #expect(outcome.name == "disagreed")
        }
        let fourth = try await bench.uses.verifyFacts(ServiceBench.answers, by: holder, in: .en)
        #expect(fourth.name == "used up")
        bench.clock.advance(.hours(24))
        let tomorrow = try await bench.uses.verifyFacts(ServiceBench.answers, by: holder, in: .en)
        #expect(tomorrow.name == "agreed")
    }

    @Test("Handoffs about one account share its budget; another account has its own")
    func perAccount() async throws {
        let bench = try await ServiceBench.withEverything()
        for _ in 1...5 {
            let holder = try bench.holder(try await bench.authorsSession())
            for _ in 1...2 {
                let outcome = try await bench.uses.verifyFacts(Self.wrong, by: holder, in: .en)
                #expect(outcome.name == "disagreed")
            }
        }
        let sixth = try await bench.uses.verifyFacts(
            ServiceBench.answers, by: try bench.holder(try await bench.authorsSession()), in: .en)
        #expect(sixth.name == "used up")
        let another = try await bench.authorsSession(account: ServiceBench.accountOrder("customer-2"))
        let outcome = try await bench.uses.verifyFacts(ServiceBench.answers, by: try bench.holder(another), in: .en)
        #expect(outcome.name == "agreed")
    }

    @Test("Where nobody has said whose account it is, its handoff has the account's budget over all claims")
    func withoutAccount() async throws {
        let bench = try await ServiceBench.withEverything()
        let (id, link) = try await bench.thread(account: ServiceBench.accountOrder(nil))
        var outcomes: [String] = []
        for _ in 1...4 {
            let claim = try await bench.provenClaim(id, link)
            for _ in 1...3 {
                outcomes.append(try await bench.uses.verifyFacts(Self.wrong, by: .claim(claim.ticket), in: .en).name)
            }
        }
        #expect(outcomes == [String](repeating: "disagreed", count: 10) + ["used up", "used up"])
    }

    @Test("Facts alone open nothing, are not compared, and cost the account nothing")
    func alone() async throws {
        let bench = try await ServiceBench.withEverything()
        let (id, link) = try await bench.thread(account: ServiceBench.accountOrder())
        for answers in [ServiceBench.answers, Self.wrong] {
            for _ in 1...12 {
                let claim = try await bench.press(link)
                let refused: Refusal? = try await refusal {
                    _ = try await bench.uses.verifyFacts(answers, by: .claim(claim.ticket), in: .en)
                }
                #expect(refused == .proofNeeded)
            }
        }
        let proven = try await bench.provenClaim(id, link)
        let outcome = try await bench.uses.verifyFacts(ServiceBench.answers, by: .claim(proven.ticket), in: .en)
        #expect(outcome.name == "agreed")
    }

    @Test("Of forty parallel sets no more than three are compared")
    func parallelSets() async throws {
        let bench = try await ServiceBench.withEverything()
        let holder = try bench.holder(try await bench.authorsSession())
        let names = await withTaskGroup { group in
            for _ in 1...40 {
                group.addTask { try? await bench.uses.verifyFacts(Self.wrong, by: holder, in: .en).name }
            }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(names.count { $0 == "disagreed" } == 3)
        #expect(names.count { $0 == "used up" } == 37)
    }

    @Test("A one-time code goes to the brand with its own reference, and is good once", arguments: [6, 7, 8])
    func once(_ digits: Int) async throws {
        let systems = BrandSystems()
        let bench = try await ServiceBench.withEverything(calls: systems.calls) { $0.otpDigits = digits }
        let opened = try await bench.authorsSession()
        let holder = try bench.holder(opened)
        let sent = try await bench.uses.sendOTP(by: holder, in: .fr)
        #expect(sent == .sent(.sms, until: bench.clock.now() + .minutes(10)))
        let order = try #require(systems.sent.first)
        #expect(order.reference == "customer-1")
        #expect(order.code.utf8.count == digits)
        #expect(order.language == .fr)
        #expect("\(order)" == "<redacted>")
        guard case .right(let verified) = try await bench.uses.checkOTP(order.code, by: holder) else {
            Issue.record("the right code is refused")
            return
        }
        let session = try #require(verified.session)
        #expect(session.token != opened.token)
        let former = try await bench.introspect(opened.token, of: bench.caller.brand)
        #expect(former == nil, "the token before is over")
        let live = try await bench.introspect(session.token, of: bench.caller.brand)
        #expect(live?.shown.assurance == .account)
        #expect(live?.account == "customer-1")
        let again = try await bench.uses.checkOTP(order.code, by: try bench.holder(session))
        #expect(again.name == "wrong")
    }

    @Test("A code is good for ten minutes, ends with the next, and no new one resets the count")
    func codeLife() async throws {
        let systems = BrandSystems()
        let bench = try await ServiceBench.withEverything(calls: systems.calls)
        let holder = try bench.holder(try await bench.authorsSession())
        for _ in 1...2 { _ = try await bench.uses.sendOTP(by: holder, in: .en) }
        let replaced = try await bench.uses.checkOTP(systems.sent[0].code, by: holder)
        #expect(systems.sent[0].code == systems.sent[1].code || replaced.name == "wrong")
        bench.clock.advance(.minutes(10))
        let late = try await bench.uses.checkOTP(systems.sent[1].code, by: holder)
        #expect(late.name == "expired")
        var outcomes: [String] = []
        for _ in 1...3 {
            _ = try await bench.uses.sendOTP(by: holder, in: .en)
            let right = try #require(systems.sent.last?.code)
            outcomes.append(try await bench.uses.checkOTP(right == "000000" ? "111111" : "000000", by: holder).name)
        }
        #expect(outcomes == ["wrong", "wrong", "wrong"])
        let used = try await bench.uses.checkOTP(try #require(systems.sent.last?.code), by: holder)
        #expect(used.name == "used up", "five in all, over five codes")
        let sixth = try await bench.uses.sendOTP(by: holder, in: .en)
        #expect(sixth == .usedUp)
    }

    @Test("Parallel guesses cannot share a try, and the right code in forty hands is right once")
    func parallelCodes() async throws {
        let systems = BrandSystems()
        let bench = try await ServiceBench.withEverything(calls: systems.calls) { $0.codeTries = 10 }
        let (id, link) = try await bench.thread(account: ServiceBench.accountOrder())
        let (guesser, holder) = (try await bench.provenClaim(id, link), try await bench.provenClaim(id, link))
        for claim in [guesser, holder] { _ = try await bench.uses.sendOTP(by: .claim(claim.ticket), in: .en) }
        func guess(_ code: String, _ claim: IssuedClaim) async -> [String?] {
            await withTaskGroup { group in
                for _ in 1...40 {
                    group.addTask { try? await bench.uses.checkOTP(code, by: .claim(claim.ticket)).name }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
        }
        let wrong = await guess(systems.sent[0].code == "000000" ? "111111" : "000000", guesser)
        #expect(wrong.count { $0 == "wrong" } == 10)
        #expect(wrong.count { $0 == "used up" } == 30)
        let right = await guess(systems.sent[1].code, holder)
        #expect(right.count { $0 == "right" } == 1)
        #expect(right.count { $0 == "wrong" } == 9)
        let crossed = try await bench.uses.checkOTP(systems.sent[1].code, by: .claim(guesser.ticket))
        #expect(crossed.name == "used up")
    }

    @Test("A stranger hears that a proof is needed, whether or not anything is known about the account")
    func strangers() async throws {
        let systems = BrandSystems()
        let bench = try await ServiceBench.withEverything(calls: systems.calls)
        for account in [nil, ServiceBench.accountOrder()] {
            let (_, link) = try await bench.thread(account: account)
            let holder = Holder.claim(try await bench.press(link).ticket)
            let steps: [() async throws -> Void] = [
                { _ = try await bench.uses.sendOTP(by: holder, in: .en) },
                { _ = try await bench.uses.checkOTP("123456", by: holder) },
                { _ = try await bench.uses.verifyFacts([:], by: holder, in: .en) },
                { _ = try await bench.beginSignIn(.account, by: holder, in: .en) },
            ]
            for step in steps {
                let refused: Refusal? = try await refusal(step)
                #expect(refused == .proofNeeded)
            }
        }
        #expect(systems.sent.isEmpty)
    }

    @Test("The brand's sign-in gives what it was: one factor or more; another account is refused")
    func openID() async throws {
        let bench = try await ServiceBench.withEverything()
        let opened = try await bench.authorsSession(account: AccountOrder(reference: "strong-1"))
        var session = opened
        func signIn(_ subject: String, _ state: String? = nil) async throws -> Verified {
            let holder = try bench.holder(session)
            let begun = try await bench.beginSignIn(.account, by: holder, in: .en)
            return try await bench.finishSignIn(state ?? begun, code: subject, by: holder)
        }
        let other: ProofFailure? = try await refusal { _ = try await signIn("strong-2") }
        #expect(other == .anotherAccount)
        let verified = try await signIn("strong-1")
        #expect(verified.handoff.shown(at: bench.clock.now())?.assurance == .accountStrong)
        session = try #require(verified.session)

        session = try await bench.authorsSession(account: nil)
        let weak = try await signIn("plain-1")
        #expect(weak.handoff.shown(at: bench.clock.now())?.assurance == .account)
        session = try #require(weak.session)
        let second: ProofFailure? = try await refusal { _ = try await signIn("plain-2") }
        #expect(second == .anotherAccount, "the first sign-in said whose account it is")
        let live = try await bench.introspect(session.token, of: bench.caller.brand)
        #expect(live?.account == "plain-1")
        let foreign = try await bench.beginSignIn(
            .account, by: try bench.holder(try await bench.authorsSession()), in: .en)
        let planted: ProofFailure? = try await refusal { _ = try await signIn("plain-1", foreign) }
        #expect(planted == .claimUnknown)
    }

    @Test("An agent records how the account holder was verified; before an author proof it gives nothing")
    func contactCentre() async throws {
        let bench = try await ServiceBench.withEverything()
        let (id, link) = try await bench.thread()
        let claim = try await bench.press(link)
        let report = ProofReport(method: .contactCentre, claim: claim.token, note: "asked the security question")
        let early: Refusal? = try await refusal {
            _ = try await bench.uses.reportProof(report, on: id, by: bench.caller)
        }
        #expect(early == .proofNeeded)
        _ = try await bench.uses.reportProof(
            ProofReport(method: .channelIdentity, claim: claim.token, author: ServiceBench.author), on: id,
            by: bench.caller)
        let opened = try await bench.redeem(claim.token, code: nil)
        let after = try await bench.uses.reportProof(
            ProofReport(method: .contactCentre, note: "by telephone"), on: id, by: bench.caller)
        #expect(after.shown(at: bench.clock.now())?.assurance == .account)
        let live = try await bench.introspect(opened.token, of: bench.caller.brand)
        #expect(live?.shown.methods == [.channelIdentity, .contactCentre])
    }

    @Test("What was verified counts for its time; then the session goes on with less, and can be stepped up again")
    func decays() async throws {
        let bench = try await ServiceBench.withEverything()
        let opened = try await bench.authorsSession()
        func assurance(_ token: String) async throws -> Assurance? {
            try await bench.introspect(token, of: bench.caller.brand)?.shown.assurance
        }
        guard
            case .agreed(let verified) = try await bench.uses.verifyFacts(
                ServiceBench.answers, by: try bench.holder(opened), in: .en), let session = verified.session
        else {
            Issue.record("right answers are refused")
            return
        }
        bench.clock.advance(.hours(1) - .milliseconds(1))
        let before = try await assurance(session.token)
        #expect(before == .recognised)
        bench.clock.advance(.milliseconds(1))
        let after = try await assurance(session.token)
        #expect(after == .author)
        guard
            case .agreed(let again) = try await bench.uses.verifyFacts(
                ServiceBench.answers, by: try bench.holder(session), in: .en), let renewed = again.session
        else {
            Issue.record("stepping up again is refused")
            return
        }
        #expect(again.handoff.id == verified.handoff.id)
        let now = try await assurance(renewed.token)
        #expect(now == .recognised)
    }
}
