import Foundation
import HandoffModel
import OpenSSL
import Testing

@testable import HandoffOutbound

@Suite("A call goes where it was told, takes no more than it asked for, and waits no longer than it said")
struct OutboundHTTPTests {
    private static let secret = "whsec_" + Data(repeating: 7, count: 32).base64EncodedString()

    @Test("A redirect is a failure and is not followed", arguments: [301, 302, 303, 307, 308])
    func redirects(_ status: Int) async throws {
        try await receiving { peer, http in
            await #expect(throws: OutboundFailure.status(status)) {
                try await get("/status/\(status)", peer, http).json()
            }
            let first = try await peer.line()
            #expect(first["path"]?.string == "/status/\(status)")
            _ = try await get("/text/1", peer, http)
            let second = try await peer.line()
            #expect(second["path"]?.string == "/text/1")
        }
    }

    @Test("A body of 256 KB is read, one byte more is not")
    func longest() async throws {
        try await receiving { peer, http in
            let answer = try await get("/bytes/\(OutboundHTTP.maxBodyBytes)", peer, http)
            #expect(answer.body.count == 262_144)
            await #expect(throws: OutboundFailure.tooLong) {
                _ = try await get("/bytes/\(OutboundHTTP.maxBodyBytes + 1)", peer, http)
            }
        }
    }

    @Test("Whoever does not answer, or drips for ever, is left", arguments: ["/silent", "/drip"])
    func slow(_ path: String) async throws {
        try await receiving { peer, http in
            let start = ContinuousClock.now
            await #expect(throws: OutboundFailure.tooSlow) {
                _ = try await http.send(.get(try http.url(peer.url + path)), within: .milliseconds(300))
            }
            #expect(ContinuousClock.now - start < .seconds(9))
        }
    }

    @Test("A connection that nobody takes, or that closes without an answer, is told from a slow one")
    func notConnected() async throws {
        try await calling { http in
            let gone = try await Peer.running("receiver.py", [Self.secret]) { peer in
                await #expect(throws: OutboundFailure.notConnected) { _ = try await get("/drop/1", peer, http) }
                return peer.url
            }
            await #expect(throws: OutboundFailure.notConnected) { _ = try await http.send(.get(try http.url(gone))) }
            await #expect(throws: OutboundFailure.notConnected) {
                _ = try await http.send(.get(try http.url("https://no-such-host.invalid/")))
            }
        }
    }

    @Test("A proxy in the environment is not used")
    func proxy() async throws {
        for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"] { setenv(name, "http://127.0.0.1:1", 1) }
        defer { for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"] { unsetenv(name) } }
        try await receiving { peer, http in
            let answer = try await get("/text/1", peer, http)
            #expect(answer.status == 200)
        }
    }

    @Test("A certificate must be trusted, and be of the host that was called")
    func certificates() async throws {
        let place = try CertificatePlace()
        defer { place.remove() }
        try await Peer.running("receiver.py", [Self.secret, place.certificate, place.key]) { peer in
            let named = peer.url.replacing("127.0.0.1", with: "localhost") + "/text/1"
            try await calling { http in
                await #expect(throws: OutboundFailure.untrusted) { _ = try await http.send(.get(try http.url(named))) }
            }
            try await calling(trustRoots: place.authority) { http in
                let answer = try await http.send(.get(try http.url(named)))
                #expect(answer.status == 200)
                await #expect(throws: OutboundFailure.untrusted) { _ = try await get("/text/1", peer, http) }
            }
            try await calling(trustRoots: "/no/such/file") { http in
                await #expect(throws: OutboundFailure.unable) { _ = try await http.send(.get(try http.url(named))) }
            }
        }
    }

    @Test("A client that was ended calls nobody, and one that never called ends, too")
    func ended() async throws {
        let http = OutboundHTTP(allowLoopback: true)
        try await http.shutdown()
        await #expect(throws: OutboundFailure.unable) {
            _ = try await http.send(.get(try http.url("http://localhost")))
        }
    }

    @Test("Whoever stops waiting is told so, and not that the other side failed")
    func cancelled() async throws {
        try await receiving { peer, http in
            let call = Task { try await get("/silent", peer, http) }
            _ = try await peer.line()
            call.cancel()
            await #expect(throws: CancellationError.self) { _ = try await call.value }
        }
    }

    @Test("Neither an answer nor a failure prints a body, a query or a path")
    func printsNothing() async throws {
        try await receiving { peer, http in
            let answer = try await get("/status/500?code=canary", peer, http)
            var dumped = ""
            dump(answer, to: &dumped)
            #expect(!"\(answer)\(dumped)".contains("canary"))
            do {
                _ = try answer.json()
            } catch {
                #expect(!"\(error)\(String(reflecting: error))".contains("canary"))
            }
        }
    }

    private func get(_ path: String, _ peer: Peer, _ http: OutboundHTTP) async throws -> OutboundAnswer {
        try await http.send(.get(try http.url(peer.url + path)))
    }

    private func receiving(_ body: (Peer, OutboundHTTP) async throws -> Void) async throws {
        try await Peer.running("receiver.py", [Self.secret]) { peer in
            try await calling { http in try await body(peer, http) }
        }
    }
}

/// An authority and a certificate of localhost, made by the `openssl` command in a folder of their own.
struct CertificatePlace {
    private let folder: URL
    var authority: String { folder.appending(path: "ca.pem").path }
    var certificate: String { folder.appending(path: "server.pem").path }
    var key: String { folder.appending(path: "server.key").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let authorityKey = folder.appending(path: "ca.key").path
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        try openssl(
            ["req", "-x509", "-subj", "/CN=test authority", "-keyout", authorityKey, "-out", authority] + curve)
        try openssl(
            [
                "req", "-x509", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext",
                "basicConstraints=critical,CA:FALSE", "-CA", authority, "-CAkey", authorityKey, "-keyout", key, "-out",
                certificate,
            ] + curve)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
