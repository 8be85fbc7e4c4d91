import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens

/// Those who are not the author of one thread: what they do with its link, and what they hear.
struct Strangers {
    /// Everything that can be tried without being the author.
    enum Step: CaseIterable {
        case press, open, waysToProve, redeem, guessCode, showWords, answerFacts, sendCode, checkCode, beginSignIn
        case signInAsSelf, openID, askForLink, guessTicket, forgeClaim, claimAsSession, checkLink
    }

    let bench: ServiceBench
    let id: HandoffID
    let link: String
    /// The newest of their claims.
    private(set) var claims: [IssuedClaim] = []
    private static let letters = Array("BCDFGHJKLMNPQRSTVWXZ")

    init(_ bench: ServiceBench, _ thread: (id: HandoffID, link: String)) {
        self.bench = bench
        id = thread.id
        link = thread.link
    }

    /// Does a step and says what was heard, without what is random in it.
    mutating func act(_ step: Step, _ random: inout SplitMix64) async -> String {
        let network = "198.51.\(random.below(40)).0/24"
        let which = random.below(16)
        var code = (0..<8).map { _ in Self.letters[Int(random.below(20))] }
        code.insert("-", at: 4)
        let digits = String(random.below(900_000) + 100_000)
        do {
            if step == .press || claims.isEmpty {
                let claim = try await bench.press(link, from: network)
                if claims.count < 16 { claims.append(claim) } else { claims[Int(which)] = claim }
                return "claim \(claim.token.utf8.count) until \(claim.ticket.expires)"
            }
            let claim = claims[Int(which) % claims.count]
            return try await heard(step, claim, network, String(code), digits)
        } catch {
            return "\(error)"
        }
    }

    private func heard(
        _ step: Step, _ claim: IssuedClaim, _ network: String, _ code: String, _ digits: String
    ) async throws -> String {
        let holder = Holder.claim(claim.ticket)
        switch step {
        case .press, .askForLink:
            try await bench.uses.sessionActions.askForLink(id)
            return "asked"
        case .open:
            let opened = try await bench.open(link)
            return "\(opened.settings.name) \(opened.post ?? "") \(opened.handoff.issued.handle)"
        case .waysToProve:
            let ways = try await bench.uses.ways(claim.ticket)
            return "\(ways.proofs) \(ways.verifications) \(ways.next) \(ways.otpExpires == nil)"
        case .redeem: return "session " + (try await bench.redeem(claim.token, code: nil)).token
        case .guessCode: return "session " + (try await bench.redeem(claim.token, code: code)).token
        case .showWords:
            return try await bench.uses.echoWords(claim.ticket, from: network).map { "words until \($0.expires)" }
                ?? "full"
        case .answerFacts: return try await bench.uses.verifyFacts(ServiceBench.answers, by: holder, in: .en).name
        case .sendCode: return "\(try await bench.uses.sendOTP(by: holder, in: .en))"
        case .checkCode: return try await bench.uses.checkOTP(digits, by: holder).name
        case .beginSignIn: return "address \(try await bench.beginSignIn(.author, by: holder, in: .en).utf8.count)"
        case .signInAsSelf:
            let state = try await bench.beginSignIn(.author, by: holder, in: .en)
            let verified = try await bench.finishSignIn(state, code: "stranger \(digits)", by: holder)
            return "session \(verified.handoff.id)"
        case .openID: return try await bench.beginSignIn(.account, by: holder, in: .en)
        case .guessTicket:
            let entered = try await bench.uses.carry.enter(code)
            let spoken = try await bench.uses.voiceCode.redeem(code, by: ServiceBench.caller("other"))
            return "\(entered == nil) \(spoken == nil)"
        case .forgeClaim:
            let forged = String(claim.token.dropLast()) + (claim.token.hasSuffix("A") ? "B" : "A")
            return "session " + (try await bench.redeem(forged, code: nil)).token
        case .claimAsSession: return "\(try await bench.introspect(claim.token, of: bench.caller.brand) == nil)"
        case .checkLink:
            guard case .link(let settings) = try await bench.uses.checkGenuine(link) else { return "not ours" }
            return "ours: \(settings.name)"
        }
    }
}
