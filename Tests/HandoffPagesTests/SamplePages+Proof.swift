import HandoffModel

@testable import HandoffPages

extension SamplePage {
    static let words = ProofPage.EchoWords("amber", "river", on: "Bluesky", posted: .post(form()))
    static let signIn = SignInWay("Bluesky", at: "/c/AbC/sign-in")

    static let proofs =
        [
            SamplePage("proof", ProofPage(submit: form(), codeMinutes: 10)),
            SamplePage(
                "proof, every way",
                ProofPage(
                    code: .allowed(form(), minutes: 10), echo: .offer(form()), signIn: [signIn], leave: form(),
                    live: "/c/live")),
            SamplePage("proof, words", ProofPage(code: .allowed(form(), minutes: 10), echo: .shown(words))),
            SamplePage(
                "proof, words not seen",
                ProofPage(
                    code: .refused,
                    echo: .shown(
                        .init("amber", "river", on: "Bluesky", posted: .open("/c/AbC"), progress: .notSeenYet)),
                    leave: form(), live: "/c/live")),
            SamplePage("proof, crowded", ProofPage(code: .refused, echo: .crowded, signIn: [signIn])),
            SamplePage("proof, no way", ProofPage(code: .refused)),
        ]
        + ([.notACode, .refused] as [ProofPage.Problem]).map {
            SamplePage("proof, \($0)", ProofPage(submit: form(), codeMinutes: 10, problem: $0))
        }
        + ([.signInFailed, .otherAccount] as [ProofPage.Problem]).map {
            SamplePage(
                "proof, \($0)", ProofPage(code: .allowed(form(), minutes: 10), signIn: [signIn], problem: $0))
        }

    static let facts = VerifyPage.Facts(
        [.postcode, .dateOfBirth, .phoneLast4], needed: 2, form: form())
    static let brandSignIn = SignInWay("Northwind Air", at: "/c/AbC/account")

    static let verifications =
        [
            SamplePage("verify, facts", VerifyPage(facts: facts)),
            SamplePage(
                "verify, every way",
                VerifyPage(
                    facts: facts, code: .offer(NotifierSettings.Channel.allCases.map { .init($0, form()) }),
                    signIn: brandSignIn,
                    session: "/s/AbC")),
            SamplePage(
                "verify, other facts",
                VerifyPage(facts: .init([.surname, .orderLast4], needed: 2, form: form()))),
            SamplePage(
                "verify, one fact", VerifyPage(facts: .init([.postcode], needed: 1, form: form()))),
            SamplePage(
                "verify, one of two",
                VerifyPage(facts: .init([.postcode, .surname], needed: 1, form: form()))),
            SamplePage("verify, sign-in", VerifyPage(signIn: brandSignIn, session: "/s/AbC", live: "/c/live")),
            SamplePage("verify, no way", VerifyPage()),
            SamplePage("verify, facts disagree", VerifyPage(facts: facts, problem: .factsDisagree)),
        ]
        + NotifierSettings.Channel.allCases.map {
            SamplePage(
                "verify, sent by \($0)", VerifyPage(code: .sent($0, minutes: 10, form: form(), again: form())))
        }
        + ([.wrongCode, .codeExpired, .tooMany(minutes: 5)] as [VerifyPage.Problem]).map {
            SamplePage(
                "verify, \($0)", VerifyPage(code: .sent(.sms, minutes: 1, form: form(), again: nil), problem: $0))
        }
        + ([.signInFailed, .otherAccount, .notDelivered] as [VerifyPage.Problem]).map {
            SamplePage(
                "verify, \($0)", VerifyPage(code: .offer([.init(.email, form())]), signIn: brandSignIn, problem: $0))
        }
}
