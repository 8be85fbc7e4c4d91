import Foundation
import HandoffOutbound
import JWTKit

/// A provider's key, made for a test: what it publishes, and what it signs.
struct TestKey: Sendable {
    let id: String
    let algorithm: String
    /// The public key as the key set has it.
    let published: JSON
    private let signer: any JWTAlgorithm

    enum Kind: String, CaseIterable, Sendable {
        case rs256 = "RS256"
        case ps256 = "PS256"
        case es256 = "ES256"
        case eddsa = "EdDSA"
    }

    init(_ kind: Kind, id: String) async throws {
        let keys = JWTKeyCollection()
        let name = JWKIdentifier(string: id)
        var members: [String: JSON] = ["kid": .string(id), "use": "sig", "alg": .string(kind.rawValue)]
        switch kind {
        case .rs256, .ps256:
            let key = try Insecure.RSA.PrivateKey(pem: try openssl(["genrsa", "2048"]))
            if kind == .rs256 {
                await keys.add(rsa: key, digestAlgorithm: .sha256, kid: name)
            } else {
                await keys.add(pss: key, digestAlgorithm: .sha256, kid: name)
            }
            let numbers = try key.publicKey.getKeyPrimitives()
            members["kty"] = "RSA"
            members["n"] = .string(base64url(numbers.modulus))
            members["e"] = .string(base64url(numbers.publicExponent))
        case .es256:
            let key = ES256PrivateKey()
            await keys.add(ecdsa: key, kid: name)
            guard let point = key.parameters else { throw CocoaError(.coderInvalidValue) }
            members.merge(["kty": "EC", "crv": "P-256", "x": .string(url(point.x)), "y": .string(url(point.y))]) { $1 }
        case .eddsa:
            let key = try EdDSA.PrivateKey()
            await keys.add(eddsa: key, kid: name)
            members.merge(
                ["kty": "OKP", "crv": "Ed25519", "x": .string(base64url(key.publicKey.rawRepresentation))]) { $1 }
        }
        signer = try await keys.getKey(for: name)
        (self.id, algorithm, published) = (id, kind.rawValue, .object(members))
    }

    /// A token in compact form. `header` is merged over the usual one; null takes a member away.
    func token(_ claims: [String: JSON], header changes: [String: JSON] = [:]) throws -> String {
        let message = Self.message(claims, ["alg": .string(algorithm), "kid": .string(id), "typ": "JWT"], changes)
        return message + "." + base64url(try signer.sign(Data(message.utf8)))
    }

    /// What is signed: header and claims.
    static func message(_ claims: [String: JSON], _ header: [String: JSON], _ changes: [String: JSON]) -> String {
        let header = header.merging(changes) { $1 }.filter { $0.value != .null }
        return base64url(Data(JSON.object(header).text.utf8)) + "."
            + base64url(Data(JSON.object(claims.filter { $0.value != .null }).text.utf8))
    }
}

func base64url(_ bytes: some Sequence<UInt8>) -> String { url(Data(bytes).base64EncodedString()) }

private func url(_ base64: String) -> String {
    base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}
