import HandoffModel
import HandoffOutbound
import Testing

/// One change of a right token.
struct WrongClaim: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fault: IDTokenFault
    var claims: [String: JSON] = [:]
    var header: [String: JSON] = [:]

    private static let now = HostileProvider.now.seconds
    private static func time(_ offset: Int64) -> JSON { .number(String(now + offset)) }

    static let all: [WrongClaim] = [
        .init(testDescription: "another issuer", fault: .issuer, claims: ["iss": "https://id.example"]),
        .init(testDescription: "no issuer", fault: .issuer, claims: ["iss": .null]),
        .init(testDescription: "another audience", fault: .audience, claims: ["aud": "somebody"]),
        .init(testDescription: "no audience", fault: .audience, claims: ["aud": .null]),
        .init(testDescription: "an audience that begins alike", fault: .audience, claims: ["aud": "handoff2"]),
        .init(testDescription: "no audience in a list", fault: .audience, claims: ["aud": .array([])]),
        .init(
            testDescription: "several audiences and no party", fault: .authorizedParty,
            claims: ["aud": .strings("handoff", "somebody")]),
        .init(
            testDescription: "several audiences at another's request", fault: .authorizedParty,
            claims: ["aud": .strings("handoff", "somebody"), "azp": "somebody"]),
        .init(testDescription: "another's request", fault: .authorizedParty, claims: ["azp": "somebody"]),
        .init(testDescription: "expired a minute ago", fault: .expired, claims: ["exp": time(-60)]),
        .init(testDescription: "never expires", fault: .expired, claims: ["exp": .null]),
        .init(testDescription: "an expiry in words", fault: .expired, claims: ["exp": "1800000300"]),
        .init(testDescription: "issued in two minutes", fault: .early, claims: ["iat": time(61)]),
        .init(testDescription: "never issued", fault: .early, claims: ["iat": .null]),
        .init(testDescription: "valid in two minutes", fault: .early, claims: ["nbf": time(61)]),
        .init(testDescription: "another nonce", fault: .nonce, claims: ["nonce": "the nonce of that sign-in"]),
        .init(testDescription: "no nonce", fault: .nonce, claims: ["nonce": .null]),
        .init(testDescription: "signed in an hour ago", fault: .authTime, claims: ["auth_time": time(-361)]),
        .init(testDescription: "signed in nobody knows when", fault: .authTime, claims: ["auth_time": .null]),
        .init(testDescription: "signed in tomorrow", fault: .authTime, claims: ["auth_time": time(86_400)]),
        .init(testDescription: "no subject", fault: .reference, claims: ["sub": .null]),
        .init(testDescription: "an empty subject", fault: .reference, claims: ["sub": ""]),
        .init(testDescription: "an endless subject", fault: .reference, claims: ["sub": .string(allA)]),
        .init(testDescription: "an unknown key", fault: .unknownKey, header: ["kid": "key 2"]),
        .init(testDescription: "a key that is no text", fault: .malformed, header: ["kid": 1]),
        .init(testDescription: "a critical header", fault: .malformed, header: ["crit": .strings("exp")]),
        .init(testDescription: "another type of token", fault: .malformed, header: ["typ": "at+jwt"]),
        .init(testDescription: "another algorithm than the key's", fault: .unknownKey, header: ["alg": "EdDSA"]),
    ]

    static let allowed: [WrongClaim] = [
        .init(testDescription: "expired 59 s ago", fault: .expired, claims: ["exp": time(-59)]),
        .init(testDescription: "issued in 60 s", fault: .early, claims: ["iat": time(60), "nbf": time(60)]),
        .init(testDescription: "times with fractions", fault: .early, claims: ["iat": .number("1800000000.25")]),
        .init(testDescription: "signed in as long ago as allowed", fault: .authTime, claims: ["auth_time": time(-360)]),
        .init(
            testDescription: "several audiences at this client's request", fault: .audience,
            claims: ["aud": .strings("somebody", "handoff"), "azp": "handoff"]),
        .init(testDescription: "a list of one audience", fault: .audience, claims: ["aud": .strings("handoff")]),
        .init(testDescription: "no key id, and one key", fault: .unknownKey, header: ["kid": .null]),
        .init(testDescription: "no type", fault: .malformed, header: ["typ": .null]),
        .init(
            testDescription: "a key in the header, which is not read", fault: .malformed,
            header: ["jku": "https://x.example"]),
    ]

    private static let allA = String(repeating: "A", count: 256)
}
