import HandoffModel
import OpenSSL

/// What the claims of an ID token must say (OpenID Connect Core 1.0, section 3.1.3.7), in the standard's order.
struct IDTokenChecks: Sendable {
    let issuer: String
    let clientID: String
    let nonce: String
    let maxAge: Duration?
    let now: Timestamp

    /// How far another's clock may be off.
    static let leeway = Duration.seconds(60)
    /// The longest account reference.
    static let maxReferenceBytes = 255

    func check(_ claims: JSON) throws(IDTokenFault) {
        guard claims["iss"]?.string == issuer else { throw .issuer }
        try checkAudience(claims)
        try checkTimes(claims)
        guard let found = claims["nonce"]?.string, constantTimeEqual(Array(found.utf8), Array(nonce.utf8)) else {
            throw .nonce
        }
        try checkAuthTime(claims)
    }

    private func checkAudience(_ claims: JSON) throws(IDTokenFault) {
        let audiences = claims["aud"]?.string.map { [$0] } ?? claims["aud"]?.strings ?? []
        guard audiences.contains(clientID) else { throw .audience }
        guard audiences.count == 1 || claims["azp"] != nil else { throw .authorizedParty }
        if let party = claims["azp"], party != .string(clientID) { throw .authorizedParty }
    }

    private func checkTimes(_ claims: JSON) throws(IDTokenFault) {
        guard let expiry = claims["exp"]?.wholeSeconds, now < Timestamp(seconds: expiry) + Self.leeway else {
            throw .expired
        }
        guard let issued = claims["iat"]?.wholeSeconds, Timestamp(seconds: issued) <= now + Self.leeway else {
            throw .early
        }
        if let start = claims["nbf"] {
            guard let start = start.wholeSeconds, Timestamp(seconds: start) <= now + Self.leeway else { throw .early }
        }
    }

    private func checkAuthTime(_ claims: JSON) throws(IDTokenFault) {
        guard let stated = claims["auth_time"] else {
            if maxAge != nil { throw .authTime }
            return
        }
        guard let seconds = stated.wholeSeconds, Timestamp(seconds: seconds) <= now + Self.leeway else {
            throw .authTime
        }
        if let maxAge, now - Timestamp(seconds: seconds) > maxAge + Self.leeway { throw .authTime }
    }

    /// The account that the token names: a string or a whole number.
    func reference(_ claims: JSON, claim: String) throws(IDTokenFault) -> String {
        guard claims["sub"]?.string?.isEmpty == false, let reference = claims[claim]?.identifier,
            (1...Self.maxReferenceBytes).contains(reference.utf8.count)
        else { throw .reference }
        return reference
    }
}
