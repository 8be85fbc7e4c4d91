import Foundation
import HandoffModel
import HandoffTokens
import OpenSSL

/// Values that the suites share: a fixed time, ids of counted bytes, and a ring whose secrets are known.
enum Fixture {
    static let now = Timestamp(seconds: 1_767_323_045)  // 2026-01-02T03:04:05Z
    static let expires = Timestamp(seconds: 1_800_000_000)
    static let handoff = HandoffID(high: 0x1011_1213_1415_1617, low: 0x1819_1a1b_1c1d_1e1f)
    static let claim = ClaimID(high: 0x2021_2223_2425_2627, low: 0x2829_2a2b_2c2d_2e2f)
    static let session = SessionID(high: 0x1011_1213_1415_1617, low: 0x1819_1a1b_1c1d_1e1f)
    static let acme = brand("acme")
    static let other = brand("other")

    static let publicLink = Link(handoff: handoff, generation: 7, audience: .public, expires: expires)
    static let privateLink = Link(handoff: handoff, generation: 7, audience: .private, expires: expires)
    static let publicClaim = ClaimTicket(
        claim: claim, handoff: handoff, generation: 7, audience: .public, expires: expires)
    static let privateClaim = ClaimTicket(
        claim: claim, handoff: handoff, generation: 7, audience: .private, expires: expires)
    static let sessionTicket = SessionTicket(session: session, expires: expires)

    /// One key, number 1, secret 00…1f; customer secret 20…3f. The checksum was computed by another program.
    static let keyring = """
        {
          "checksum" : "258a2b1e5734394944ca88cc2664609f1e744b2a84888368a60dcb160790a642",
          "customer_secret" : "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8",
          "keys" : [
            {
              "created" : "2026-01-02T03:04:05Z",
              "kid" : 1,
              "secret" : "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
              "state" : "signing"
            }
          ],
          "version" : 1
        }

        """

    /// A source over the ring of ``keyring``.
    static func knownKeys() throws -> KeySource {
        let directory = try TemporaryDirectory()
        try directory.write(Array(keyring.utf8))
        return try KeySource(ring: directory.keyring.load())
    }

    /// A source over a new random ring of three keys: 1 and 2 retired, 3 signs.
    static func threeKeys() throws -> Keyring { try Keyring.make(at: now).rotated(at: now).rotated(at: now) }

    private static func brand(_ name: String) -> BrandID {
        guard let id = BrandID(name) else { preconditionFailure("\(name) is no brand id") }
        return id
    }
}

/// A directory that goes with its last reference.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("handoff-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try setMode(0o700, of: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var keyring: KeyringDirectory { KeyringDirectory(path) }
    var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }

    func setMode(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// Writes `text` as the keyring file, in a new file, with `mode`.
    func write(_ text: [UInt8], mode: Int = 0o600) throws {
        try? FileManager.default.removeItem(atPath: keyring.file)
        try Data(text).write(to: URL(fileURLWithPath: keyring.file))
        try setMode(mode, of: keyring.file)
    }

    func read() throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: keyring.file))) }
}

/// base64url by Foundation's own base 64.
func base64url(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}

func bytes(ofBase64url text: String) throws -> [UInt8] {
    struct NotBase64: Error {}
    let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: padded.replacing("-", with: "+").replacing("_", with: "/")) else {
        throw NotBase64()
    }
    return Array(data)
}

func bytes(ofHex text: String) -> [UInt8] {
    var digits = text[...]
    var bytes: [UInt8] = []
    while let byte = UInt8(digits.prefix(2), radix: 16) {
        bytes.append(byte)
        digits = digits.dropFirst(2)
    }
    return bytes
}

/// Signs any bytes as the service would, so that a test can hold up what the MAC alone would let pass.
func forge(_ signed: [UInt8], label: String, macCount: Int, with key: Keyring.Key) throws -> String {
    let derived = try HKDF.derive(
        from: key.secret, salt: Array("handoff/v1/keyring".utf8), info: Array("handoff/v1/\(label)".utf8))
    return base64url(signed + (try HMACKey(derived).authenticate(signed).prefix(macCount)))
}
