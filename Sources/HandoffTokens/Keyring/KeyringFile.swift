internal import HandoffModel
internal import OpenSSL

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The text form of a keyring: JSON, format 1, explained in `keys/README.md`.
struct KeyringFile: Codable {
    var version: Int
    var customerSecret: String
    var keys: [Entry]
    var checksum: String

    struct Entry: Codable {
        var kid: UInt16
        var state: String
        var created: String
        /// When the key was retired or revoked; absent while it signs.
        var since: String?
        var secret: String
    }

    enum CodingKeys: String, CodingKey {
        case version, keys, checksum
        case customerSecret = "customer_secret"
    }

    /// Why a text is not a keyring of this format.
    enum Refusal: Error {
        case damaged(String)
        case unknownVersion(Int)
    }

    init(_ ring: Keyring) throws(OpenSSLError) {
        version = 1
        customerSecret = Base64.url.encode(ring.customerSecret.bytes)
        keys = ring.keys.map { key in
            let (state, since): (String, Timestamp?) =
                switch key.state {
                case .signing: ("signing", nil)
                case .retired(let since): ("retired", since)
                case .revoked(let since): ("revoked", since)
                }
            return Entry(
                kid: key.kid, state: state, created: Self.text(key.created), since: since.map(Self.text),
                secret: Base64.url.encode(key.secret.bytes))
        }
        checksum = ""
        checksum = try digest()
    }

    /// SHA-256 of all values in a fixed order, in hexadecimal digits: it finds damage, not forgery.
    private func digest() throws(OpenSSLError) -> String {
        var transcript = Transcript("handoff keyring \(version)")
        transcript.add(customerSecret)
        for key in keys {
            for value in ["\(key.kid)", key.state, key.created, key.since ?? "", key.secret] { transcript.add(value) }
        }
        return try SHA256.digest(transcript.bytes).reduce(into: "") { text, byte in
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}

extension KeyringFile {
    /// Indented JSON that ends with a line feed.
    func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    }

    /// The ring that `text` holds, once its checksum and all its parts have been looked at.
    static func ring(_ text: [UInt8]) throws -> Keyring {
        guard !text.isEmpty else { throw Refusal.damaged("it is empty") }
        struct Version: Decodable { let version: Int }
        let decoder = JSONDecoder()
        let data = Data(text)
        guard let version = try? decoder.decode(Version.self, from: data).version else {
            throw Refusal.damaged("it is not JSON with a version")
        }
        guard version == 1 else { throw Refusal.unknownVersion(version) }
        guard let file = try? decoder.decode(KeyringFile.self, from: data) else {
            throw Refusal.damaged("a value is missing or of the wrong type")
        }
        guard file.checksum.utf8.elementsEqual(try file.digest().utf8) else {
            throw Refusal.damaged("its checksum does not fit its contents")
        }
        do {
            return try Keyring(keys: file.keys.map(key), customerSecret: secret(file.customerSecret, "customer_secret"))
        } catch let flaw as Keyring.Flaw {
            throw Refusal.damaged(flaw.reason)
        }
    }

    private static func key(_ entry: Entry) throws -> Keyring.Key {
        let state: Keyring.State
        switch (entry.state, try entry.since.map(time)) {
        case ("signing", nil): state = .signing
        case ("retired", let since?): state = .retired(since: since)
        case ("revoked", let since?): state = .revoked(since: since)
        default: throw Refusal.damaged("key \(entry.kid) has no state that exists")
        }
        return Keyring.Key(
            kid: entry.kid, state: state, created: try time(entry.created),
            secret: try secret(entry.secret, "the secret of key \(entry.kid)"))
    }

    private static func secret(_ text: String, _ name: String) throws -> Secret {
        guard let bytes = Base64.url.decode(text) else { throw Refusal.damaged("\(name) is not base64url") }
        return Secret(bytes)
    }

    /// Times are in whole seconds of UTC: `2026-01-31T23:59:59Z`.
    private static func text(_ time: Timestamp) -> String { Timestamp(seconds: time.seconds).rfc3339 }

    private static func time(_ text: String) throws -> Timestamp {
        guard let date = try? Date(text, strategy: .iso8601), let seconds = Int64(exactly: date.timeIntervalSince1970),
            Self.text(Timestamp(seconds: seconds)) == text
        else { throw Refusal.damaged("a time is not of the form 2026-01-31T23:59:59Z") }
        return Timestamp(seconds: seconds)
    }
}
