import FoundationEssentials
import JWTKit

/// The algorithms in which an ID token may be signed (RFC 7518, RFC 8037): public-key ones only. With `none` or HMAC
/// anybody, or the client itself, could write a token.
enum SigningAlgorithm: String, Sendable, CaseIterable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
    case eddsa = "EdDSA"

    var inKit: JWK.Algorithm {
        switch self {
        case .rs256: .rs256
        case .ps256: .ps256
        case .es256: .es256
        case .eddsa: .eddsa
        }
    }
}

/// A public key of a provider's key set (RFC 7517). Its type says which algorithms it serves; a token's header only
/// chooses among these (RFC 8725, section 3.1).
struct SigningKey: Sendable {
    let id: String?
    let algorithms: [SigningAlgorithm]
    private let kind: Kind

    private enum Kind {
        case rsa(modulus: String, exponent: String)
        case p256(x: String, y: String)
        case ed25519(x: String)
    }

    /// Nil for a key that signs nothing here: another type, another use, another algorithm, or parts missing.
    init?(_ json: JSON) {
        if let use = json["use"], use != .string("sig") { return nil }
        if let operations = json["key_ops"], operations.strings?.contains("verify") != true { return nil }
        let possible: [SigningAlgorithm]
        switch (json["kty"]?.string, json["crv"]?.string) {
        case ("RSA", _):
            // 8,192 bits are 1,366 letters: a longer modulus would only cost time.
            guard let n = json["n"]?.string, let e = json["e"]?.string, n.utf8.count <= 1366, e.utf8.count <= 8
            else { return nil }
            (kind, possible) = (.rsa(modulus: n, exponent: e), [.rs256, .ps256])
        case ("EC", "P-256"):
            guard let x = json["x"]?.string, let y = json["y"]?.string else { return nil }
            (kind, possible) = (.p256(x: x, y: y), [.es256])
        case ("OKP", "Ed25519"):
            guard let x = json["x"]?.string else { return nil }
            (kind, possible) = (.ed25519(x: x), [.eddsa])
        default: return nil
        }
        let named = json["alg"]?.string
        algorithms = named == nil ? possible : possible.filter { $0.rawValue == named }
        guard !algorithms.isEmpty else { return nil }
        id = json["kid"]?.string
    }

    func fits(_ id: String?, _ algorithm: SigningAlgorithm) -> Bool {
        algorithms.contains(algorithm) && (id == nil || id == self.id)
    }

    /// Whether `signature` is this key's over `message`. A key that is none (RSA below 2,048 bits, a point off its curve)
    /// signed nothing.
    func signed(_ message: [UInt8], _ signature: [UInt8], _ algorithm: SigningAlgorithm) async -> Bool {
        let name = JWKIdentifier(string: "key")
        let jwk: JWK =
            switch kind {
            case .rsa(let n, let e): .rsa(algorithm.inKit, identifier: name, modulus: n, exponent: e)
            case .p256(let x, let y): .ecdsa(algorithm.inKit, identifier: name, x: x, y: y, curve: .p256)
            case .ed25519(let x): .octetKeyPair(algorithm.inKit, identifier: name, x: x, y: nil, curve: .ed25519)
            }
        // A collection of this one key: one of several falls back on its first key when a token names an unknown one.
        let collection = JWTKeyCollection()
        guard algorithms.contains(algorithm), (try? await collection.add(jwk: jwk)) != nil,
            let verifier = try? await collection.getKey(for: name, alg: algorithm.rawValue),
            verifier.name == algorithm.rawValue
        else { return false }
        return (try? verifier.verify(Data(signature), signs: Data(message))) ?? false
    }
}
