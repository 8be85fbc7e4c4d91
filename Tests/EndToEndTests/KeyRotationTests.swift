import Foundation
import Glibc
import Testing

extension EndToEnd {
    @Suite("A running service takes up a changed keyring")
    struct KeyRotationTests {
        @Test("After a rotation old links keep working and new ones bear the new key", arguments: [true, false])
        func rotation(_ isTold: Bool) async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let old = try await client.issue()
                #expect(Self.kid(old.token) == 1)
                try await binary.run("keys", "rotate").mustSucceed()
                if isTold { running.child.signal(SIGHUP) }
                try await eventually("new links bear key 2", within: .milliseconds(1500)) {
                    Self.kid(try await client.issue().token) == 2
                }
                let claim = try await client.claim(old.link)
                let session = try await client.redeem(claim)
                let introspection = try await client.introspect(session)
                #expect(introspection["active"].bool == true)
            }
        }

        @Test("What a revoked key signed is refused within a second and a half; what others signed is not")
        func revocation() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let old = try await client.issue()
                let claim = try await client.claim(old.link)
                let session = try await client.redeem(claim)
                let other = try await client.issue()
                try await binary.run("keys", "rotate").mustSucceed()
                try await eventually("new links bear key 2") { Self.kid(try await client.issue().token) == 2 }
                let new = try await client.issue()
                try await binary.run("keys", "revoke", "1").mustSucceed()
                try await eventually("the old link is refused", within: .milliseconds(1500)) {
                    try await client.post("/v1/claims", "{\"link\":\(other.link.quoted)}").status == 404
                }
                let introspection = try await client.introspect(session)
                #expect(introspection["active"].bool == false)
                let again = try await client.redemption(claim)
                #expect(again.status == 404)
                let newClaim = try await client.claim(new.link)
                #expect(!newClaim.isEmpty)
                // What the revoked key sealed is still read: it is not refused but opened.
                let kept = try await client.handoff(other.id)
                #expect(kept["state"].text == "claimed")
            }
            let audit = try await binary.run("audit", "verify")
            #expect(audit.exit == .code(0), "\(audit.all)")
        }

        @Test("A ring that is damaged while the service runs is reported, and the one in force stays")
        func damage() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let before = try await client.issue()
                try binary.scratch.write("{", to: "keys/keyring.json")
                running.child.signal(SIGHUP)
                try await eventually("the log says so") { running.log.contains("the keyring cannot be read") }
                let claim = try await client.claim(before.link)
                #expect(!claim.isEmpty)
                let after = try await client.issue()
                #expect(Self.kid(after.token) == 1)
            }
        }

        /// The number of the key that signed: the third and fourth byte of every token.
        private static func kid(_ token: String) -> Int {
            let standard = token.replacing("-", with: "+").replacing("_", with: "/")
            let bytes = Data(base64Encoded: standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4))
            return bytes.map { Int($0[2]) << 8 | Int($0[3]) } ?? -1
        }
    }
}
