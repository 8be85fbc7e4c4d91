import HandoffModel
import HandoffOutbound
import Testing

@Suite("A sign-in is worth what the provider says about it")
struct SignInStrengthTests {
    @Test(
        "More than one kind of factor is strong",
        arguments: [
            (["pwd"], Assurance.account), ([], .account), (["mfa"], .accountStrong), (["pwd", "otp"], .accountStrong),
            (["pwd", "pin"], .account), (["otp", "sms"], .account), (["hwk"], .account),
            (["hwk", "pin"], .accountStrong),
            (["hwk", "fpt"], .accountStrong), (["swk", "face"], .accountStrong), (["fpt"], .account),
            (["otp", "kba"], .account), (["pwd", "geo", "rba", "user"], .account), (["pwd", "nonsense"], .account),
        ])
    func methods(_ amr: [String], _ expected: Assurance) {
        #expect(SignInStrength().assurance(acr: nil, amr: amr) == expected)
    }

    @Test("What the operator says about a context counts, and the lesser where it is both")
    func contexts() {
        let strength = SignInStrength(strongACR: ["gold", "both"], accountACR: ["silver", "both"])
        #expect(strength.assurance(acr: "gold", amr: ["pwd"]) == .accountStrong)
        #expect(strength.assurance(acr: "silver", amr: ["mfa"]) == .account)
        #expect(strength.assurance(acr: "both", amr: ["mfa"]) == .account)
        #expect(strength.assurance(acr: "bronze", amr: ["pwd"]) == .account)
        #expect(strength.assurance(acr: "bronze", amr: ["mfa"]) == .accountStrong)
    }
}
