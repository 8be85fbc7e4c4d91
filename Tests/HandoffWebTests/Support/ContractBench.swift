import Foundation
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import OpenSSL
import Synchronization

@testable import HandoffWeb

/// The real application over a store in memory, at a time that the test sets, with two brands and their keys.
struct ContractBench: Sendable {
    let client: any TestClientProtocol
    let store: SQLiteStore
    let routes: [Routes.Route]
    let clock: Clock
    /// Keys of `acme`: one with every scope, and one that lacks the named scope.
    let key: String
    let keyWithout: [Scope: String]
    /// A key of another brand, with every scope.
    let otherKey: String
    /// What stands for the brand's own systems.
    let outside: Outside

    /// The time, in the test's hands.
    final class Clock: Sendable {
        private let time = Mutex(Timestamp(seconds: 1_795_340_000))
        var now: Timestamp { time.withLock { $0 } }
        func advance(by length: Duration) { time.withLock { $0 = $0 + length } }
    }

    /// Runs `body` against a fresh application.
    static func run(_ body: @Sendable (ContractBench) async throws -> Void) async throws {
        let clock = Clock()
        let outside = Outside()
        let now: @Sendable () -> Timestamp = { clock.now }
        let keys = try KeySource(ring: Keyring.make(at: clock.now))
        let digest: @Sendable ([UInt8]) throws -> [UInt8] = { try SHA256.digest($0) }
        let seal = AuditSeal(AuditKeys(keys: keys), digest: digest)
        let store = try SQLiteStore(path: nil, seal: seal, now: now)
        let mint = Mint(now: now) {
            let words = try Random.words()
            return (words.0, UInt16(truncatingIfNeeded: words.1))
        }
        let uses = UseCases(
            ServiceParts(
                store: store, keys: keys, mint: mint, digest: digest,
                address: LinkAddress(base: "https://help.example"), calls: outside.brandCalls,
                signIn: outside.signInCalls))
        var settings = ServerSettings()
        settings.wrongGuess = .zero
        let server = try HandoffServer(uses, settings)
        let key = try await makeKey("acme", Set(Scope.allCases), store, mint)
        var keyWithout: [Scope: String] = [:]
        for scope in Scope.allCases {
            keyWithout[scope] = try await makeKey("acme", Set(Scope.allCases).subtracting([scope]), store, mint)
        }
        let (lacking, otherKey) = (keyWithout, try await makeKey("bolt", Set(Scope.allCases), store, mint))
        let routes = server.routes.all
        var log = Logger(label: "test")
        log.logLevel = .critical
        try await server.application(log: log).test(.router) {
            try await body(
                ContractBench(
                    client: $0, store: store, routes: routes, clock: clock, key: key, keyWithout: lacking,
                    otherKey: otherKey, outside: outside))
        }
        try await store.close()
    }

    private static func makeKey(
        _ name: String, _ scopes: Set<Scope>, _ store: SQLiteStore, _ mint: Mint
    ) async throws -> String {
        guard let brand = BrandID(name) else { throw ContractDocument.Flaw(description: "\(name) is no brand") }
        let handles = Network.allCases.map { BrandSettings.Handle(network: $0, name: "AcmeHelp") }
        _ = try await ApplyBrand(store: store, now: mint.now)(
            try BrandSettings(brand: brand, name: "Acme Air", handles: handles).verifying())
        return try await CreateAPIKey(store: store, mint: mint)(brand: brand, name: "test", scopes: scopes).text.text
    }
}

extension ContractBench {
    /// Sends `body` to `path`, with `key` when there is one.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, as mediaType: String? = nil,
        key: String? = nil, cookie: String? = nil
    ) async throws -> ContractAnswer {
        var fields: HTTPFields = [:]
        if let key { fields[.authorization] = "Bearer \(key)" }
        if let mediaType { fields[.contentType] = mediaType }
        if let cookie { fields[.cookie] = cookie }
        return ContractAnswer(
            try await client.execute(
                uri: path, method: method, headers: fields, body: body.map(ByteBuffer.init(string:))))
    }

    /// Sends an operation with a handoff's id in its path, and the body of its examples unless another is given.
    func send(
        _ operation: ContractOperation, id: String = "", body: String? = nil, key: String? = nil
    ) async throws -> ContractAnswer {
        try await send(
            operation.method, operation.path.replacing("{id}", with: id), body ?? operation.anyBody,
            as: operation.mediaType, key: key)
    }

    /// How many events have been recorded in all.
    func events() async throws -> Int64 { try await store.read { try $0.eventCount() } }

    /// Waits for what is noted behind an answer: whether more than `count` events are there in the end.
    func events(exceed count: Int64) async throws -> Bool {
        for _ in 0..<10_000 {
            if try await events() > count { return true }
            await Task.yield()
        }
        return false
    }
}

/// An answer, read.
struct ContractAnswer: Sendable {
    let status: Int
    let headers: HTTPFields
    let text: String

    init(_ response: TestResponse) {
        status = response.status.code
        headers = response.headers
        text = String(buffer: response.body)
    }

    /// The text at a path of members, empty when there is none.
    func member(_ path: String...) -> String {
        var value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
        for name in path { value = (value as? [String: Any])?[name] }
        return value as? String ?? ""
    }

    /// The last part of the problem's type.
    var problem: String { String(member("type").dropFirst(Problem.typePrefix.utf8.count)) }

    /// All that another brand could learn from: what differs for every request is left out.
    var comparable: String {
        let own: Set<HTTPField.Name> = [.requestID, .rateLimit, .date]
        let fields = headers.filter { !own.contains($0.name) }.map { "\($0.name): \($0.value)" }.sorted()
        return "\(status)\n" + fields.joined(separator: "\n") + "\n"
            + text.replacing(headers[.requestID] ?? "none", with: "")
    }

    /// The value of the first hidden field of that name.
    func field(_ name: String) -> String {
        guard let start = text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound else { return "" }
        return String(text[start...].prefix { $0 != "\"" })
    }

    /// `name=value` of the first cookie that it sets.
    var cookie: String { String(headers[.setCookie]?.prefix { $0 != ";" } ?? "") }
}
