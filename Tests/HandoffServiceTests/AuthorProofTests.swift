import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("Each author proof is met by the author alone, or fails with its reason")
struct AuthorProofTests {
    private func failure(_ bench: ServiceBench, _ id: HandoffID, _ report: ProofReport) async throws -> ProofFailure? {
        try await refusal { _ = try await bench.uses.reportProof(report, on: id, by: bench.caller) }
    }

    @Test("Words that the author posts after they were shown make their claim, and no other, the owner")
    func echo() async throws {
        let bench = try await ServiceBench()
        let (id, link) = try await bench.thread()
        let (mine, theirs) = (try await bench.press(link), try await bench.press(link))
        let text = try await bench.shownText(mine)
        _ = try await bench.shownText(theirs)
        bench.clock.advance(.minutes(5))
        let report = ProofReport(method: .echo, words: "Hello! \(text)", author: ServiceBench.author)
        _ = try await bench.uses.reportProof(report, on: id, by: bench.caller)
        let stranger: Refusal? = try await refusal { _ = try await bench.redeem(theirs.token, code: nil) }
        #expect(stranger == .proofNeeded)
        let opened = try await bench.redeem(mine.token, code: nil)
        #expect(opened.redemption.methods == [.echo])
        let late: Refusal? = try await refusal { _ = try await bench.redeem(theirs.token, code: nil) }
        #expect(late == .proofNeeded, "a stranger does not hear that it is somebody's")
    }

    @Test("Words posted by another, before they were shown, after they ran out, or never shown, prove nothing")
    func echoFails() async throws {
        let bench = try await ServiceBench()
        let (id, link) = try await bench.thread()
        bench.clock.advance(.hours(1))
        let claim = try await bench.press(link)
        let text = try await bench.shownText(claim)
        let shown = bench.clock.now()
        func posted(_ text: String, by author: String, _ time: Timestamp) -> ProofReport {
            ProofReport(method: .echo, words: text, author: author, posted: time)
        }
        let author = ServiceBench.author
        let cases: [(ProofReport, ProofFailure)] = [
            (posted(text, by: "stranger", shown), .notTheAuthor),
            (posted(text, by: author, shown - .milliseconds(60_001)), .wordsAtAnotherTime),
            (posted(text, by: author, shown + .minutes(31) + .milliseconds(1)), .wordsAtAnotherTime),
            (posted("nothing of that kind", by: author, shown), .wordsUnknown),
        ]
        for (report, reason) in cases {
            let found = try await failure(bench, id, report)
            #expect(found == reason)
            let refused: Refusal? = try await refusal { _ = try await bench.redeem(claim.token, code: nil) }
            #expect(refused == .proofNeeded)
        }
        _ = try await bench.uses.reportProof(posted(text, by: author, shown - .seconds(60)), on: id, by: bench.caller)
        let opened = try await bench.redeem(claim.token, code: nil)
        #expect(opened.handoff.state == .redeemed, "a network's clock may be a minute off")
    }

    @Test("A post that holds the words of two claims is nobody's, and the words of one handoff are none in another")
    func ambiguous() async throws {
        let bench = try await ServiceBench()
        let (id, link) = try await bench.thread()
        let (other, _) = try await bench.thread()
        let first = try await bench.uses.echoWords(try await bench.press(link).ticket, from: "a")
        let second = try await bench.uses.echoWords(try await bench.press(link).ticket, from: "b")
        let pairs = [first, second].compactMap { $0?.words }
        try #require(pairs.count == 2)
        let text = pairs[0].text(in: .en).joined(separator: " ") + " — " + pairs[1].text(in: .ar).joined(separator: " ")
        let both = try await failure(
            bench, id, ProofReport(method: .echo, words: text, author: ServiceBench.author))
        #expect(both == .wordsAmbiguous)
        let elsewhere = try await failure(
            bench, other,
            ProofReport(
                method: .echo, words: pairs[0].text(in: .en).joined(separator: " "), author: ServiceBench.author))
        #expect(elsewhere == .wordsUnknown)
    }

    @Test("Without the author's id nobody can be compared with it; another brand's handoff is unknown")
    func unknown() async throws {
        let bench = try await ServiceBench()
        let issued = try await bench.issued { $0.audience = .public }
        let report = ProofReport(method: .channelIdentity, claim: "nonsense", author: "anybody")
        let nobody = try await failure(bench, issued.handoff.id, report)
        #expect(nobody == .authorUnknown)
        let foreign: Refusal? = try await refusal {
            _ = try await bench.uses.reportProof(report, on: issued.handoff.id, by: ServiceBench.caller("other"))
        }
        #expect(foreign == .unknown)
    }

    @Test("A channel's sender proves a claim of this handoff when it is the author")
    func channel() async throws {
        let bench = try await ServiceBench()
        let (id, link) = try await bench.thread()
        let (_, otherLink) = try await bench.thread()
        let (claim, elsewhere) = (try await bench.press(link), try await bench.press(otherLink))
        let cases: [(String, String, ProofFailure)] = [
            (claim.token, "stranger", .notTheAuthor), (elsewhere.token, ServiceBench.author, .claimUnknown),
            (claim.token + "x", ServiceBench.author, .claimUnknown),
        ]
        for (token, author, reason) in cases {
            let found = try await failure(
                bench, id, ProofReport(method: .channelIdentity, claim: token, author: author))
            #expect(found == reason)
        }
        let proven = try await bench.provenClaim(id, link)
        let opened = try await bench.redeem(proven.token, code: nil)
        #expect(opened.redemption.methods == [.channelIdentity])
    }

    @Test("A sign-in at the network proves its author, in the browser that began it, and nobody else")
    func platform() async throws {
        let bench = try await ServiceBench.withEverything()
        let (_, link) = try await bench.thread()
        let (mine, theirs) = (try await bench.press(link), try await bench.press(link))
        let state = try await bench.beginSignIn(.author, by: .claim(mine.ticket), in: .en)
        let cases: [(String, IssuedClaim, ProofFailure)] = [
            ("stranger", mine, .notTheAuthor), (ServiceBench.author, theirs, .claimUnknown),
        ]
        for (subject, claim, reason) in cases {
            let found: ProofFailure? = try await refusal {
                _ = try await bench.finishSignIn(state, code: subject, by: .claim(claim.ticket))
            }
            #expect(found == reason)
        }
        let tampered: TokenRefusal? = try await refusal {
            _ = try await bench.finishSignIn(
                String(state.dropLast()) + "!", code: ServiceBench.author, by: .claim(mine.ticket))
        }
        #expect(tampered == .notOurs)
        bench.clock.advance(.minutes(15))
        let late: ProofFailure? = try await refusal {
            _ = try await bench.finishSignIn(state, code: ServiceBench.author, by: .claim(mine.ticket))
        }
        #expect(late == .claimUnknown)
        let again = try await bench.beginSignIn(.author, by: .claim(mine.ticket), in: .en)
        _ = try await bench.finishSignIn(again, code: ServiceBench.author, by: .claim(mine.ticket))
        let opened = try await bench.redeem(mine.token, code: nil)
        #expect(opened.redemption.methods == [.platformSignIn])
    }

    @Test("An agent's word counts where the policy allows it, says how they know, and not once the thread runs hot")
    func attested() async throws {
        let bench = try await ServiceBench.withEverything { $0.hotNetworks = 2 }
        let (id, link) = try await bench.thread()
        let claim = try await bench.press(link)
        let nothing: ServiceRefusal? = try await refusal {
            _ = try await bench.uses.reportProof(
                ProofReport(method: .agentAttested, claim: claim.token), on: id, by: bench.caller)
        }
        #expect(nothing != nil)
        let personal: ServiceRefusal? = try await refusal {
            _ = try await bench.uses.reportProof(
                ProofReport(method: .agentAttested, claim: claim.token, note: "card 4111 1111 1111 1111"), on: id,
                by: bench.caller)
        }
        #expect(personal != nil)
        let report = ProofReport(method: .agentAttested, claim: claim.token, note: "we spoke an hour ago")
        let after = try await bench.uses.reportProof(report, on: id, by: bench.caller)
        #expect(after.evidence.map(\.note) == ["we spoke an hour ago"])
        for n in 1...2 { _ = try await bench.press(link, from: "198.51.\(n).0/24") }
        await bench.settle()
        let hot = try await bench.handoff(id)
        #expect(hot.contendedAt != nil)
        let refused: Refusal? = try await refusal {
            _ = try await bench.uses.reportProof(report, on: id, by: bench.caller)
        }
        #expect(refused == .methodNotAllowed)
        let standard = try await ServiceBench()
        let (other, otherLink) = try await standard.thread()
        let forbidden: Refusal? = try await refusal {
            _ = try await standard.uses.reportProof(
                ProofReport(
                    method: .agentAttested, claim: try await standard.press(otherLink).token, note: "we spoke"),
                on: other, by: standard.caller)
        }
        #expect(forbidden == .methodNotAllowed)
    }

    @Test("A rule of several proofs asks for each of them, and a code counts for the one claim that it proved")
    func all() async throws {
        let bench = try await ServiceBench.withEverything {
            $0.proof = .all([.method(.dmCode), .any([.method(.echo), .method(.platformSignIn)])])
        }
        let (id, link) = try await bench.thread()
        var claims: [IssuedClaim] = []
        for _ in 1...12 { claims.append(try await bench.press(link)) }
        let code = try await bench.codes(for: id, by: bench.caller).code.text
        let refusals = await withTaskGroup { group in
            for claim in claims {
                group.addTask {
                    do { _ = try await bench.redeem(claim.token, code: code) } catch { return error as? Refusal }
                    return nil
                }
            }
            return await group.reduce(into: [Refusal?]()) { $0.append($1) }
        }
        #expect(refusals.count { $0 == .moreProofNeeded } == 1)
        #expect(refusals.count { $0 == .proofNeeded } == 11)
        let proven = try await bench.handoff(id).evidence
        #expect(proven.map(\.method) == [.dmCode])
        let winner = try #require(claims.first { $0.ticket.claim == proven.first?.claim })
        let left = try await bench.uses.ways(winner.ticket).proofs
        #expect(Set(left) == [.echo, .platformSignIn])
        let text = try await bench.shownText(winner)
        _ = try await bench.uses.reportProof(
            ProofReport(method: .echo, words: text, author: ServiceBench.author), on: id, by: bench.caller)
        let opened = try await bench.redeem(winner.token, code: nil)
        #expect(Set(opened.redemption.methods) == [.dmCode, .echo])
    }

    @Test("A private link proves its holder, who verifies more with it; one in public proves nobody")
    func privateLink() async throws {
        let bench = try await ServiceBench.withEverything { $0.assurance = .recognised }
        let order = ServiceBench.accountOrder()
        let (_, secret) = try await bench.thread(audience: .private, account: order)
        let (_, open) = try await bench.thread(account: order)
        let (holder, stranger) = (try await bench.press(secret), try await bench.press(open))
        let refused: Refusal? = try await refusal {
            _ = try await bench.uses.verifyFacts(ServiceBench.answers, by: .claim(stranger.ticket), in: .en)
        }
        #expect(refused == .proofNeeded)
        let less: Refusal? = try await refusal { _ = try await bench.redeem(holder.token, code: nil) }
        #expect(less == .assuranceTooLow)
        let outcome = try await bench.uses.verifyFacts(ServiceBench.answers, by: .claim(holder.ticket), in: .en)
        #expect(outcome.name == "agreed")
        let opened = try await bench.redeem(holder.token, code: nil)
        #expect(opened.redemption.assurance == .recognised)
    }

    @Test("A claim that has run out redeems no more, unless it is the winner's")
    func oldClaim() async throws {
        let bench = try await ServiceBench.withEverything { $0.linkLifetime = Span(.days(3)) }
        let (id, link) = try await bench.thread()
        let claim = try await bench.provenClaim(id, link)
        bench.clock.advance(.hours(25))
        let refused: Refusal? = try await refusal { _ = try await bench.redeem(claim.token, code: nil) }
        #expect(refused == .linkExpired)
        let next = try await bench.provenClaim(id, link)
        let opened = try await bench.redeem(next.token, code: nil)
        bench.clock.advance(.hours(25))
        let again = try await bench.redeem(next.token, code: nil)
        #expect(again.token == opened.token)
    }
}

extension ServiceBench {
    /// Returns when the presses that were answered are noted, too.
    func settle() async {
        while !uses.claim.isIdle { await Task.yield() }
    }
}
