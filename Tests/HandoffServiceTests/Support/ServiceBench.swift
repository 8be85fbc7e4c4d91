import Foundation
import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import OpenSSL
import Synchronization

/// A clock that a test sets.
final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ start: Timestamp = Timestamp(seconds: 1_800_000_000)) { time = Mutex(start) }

    var now: @Sendable () -> Timestamp { { self.time.withLock(\.self) } }
    func advance(_ length: Duration) { time.withLock { $0 = $0 + length } }
}

/// Numbers that are the same for the same seed, for whoever asks first.
final class Dice: Sendable {
    private let state: Mutex<SplitMix64>

    init(seed: UInt64) { state = Mutex(SplitMix64(seed: seed)) }

    func roll() -> UInt64 { state.withLock { $0.next() } }
}

/// The use-cases over a real store in memory, a real ring, and a clock that the test sets.
struct ServiceBench {
    let clock = TestClock()
    let store: SQLiteStore
    let keys: KeySource
    let mint: Mint
    let uses: UseCases
    let caller: Caller

    /// - Parameters:
    ///   - path: a file for the store; nil for one in memory.
    ///   - seed: makes all ids, where a test is to run the same way again; nil for random ones.
    ///   - change: what differs from a brand with one handle and standard terms.
    init(
        calls: BrandCalls = .none, path: String? = nil, seed: UInt64? = nil,
        _ change: (inout BrandSettings) -> Void = { _ in }
    ) async throws {
        let now = clock.now
        keys = try KeySource(ring: Keyring.make(at: now()))
        let seal = AuditSeal(AuditKeys(keys: keys), digest: { try SHA256.digest($0) })
        store = try SQLiteStore(path: path, seal: seal, now: now)
        let dice = seed.map { Dice(seed: $0) }
        mint = Mint(now: now) {
            if let dice { return (dice.roll(), UInt16(truncatingIfNeeded: dice.roll())) }
            let words = try Random.words()
            return (words.0, UInt16(truncatingIfNeeded: words.1))
        }
        uses = UseCases(
            ServiceParts(
                store: store, keys: keys, mint: mint, digest: { try SHA256.digest($0) },
                address: LinkAddress(base: "https://help.example"), calls: calls, signIn: .repeating))
        _ = try await ApplyBrand(store: store, now: now)(Self.settings("acme", change))
        _ = try await ApplyBrand(store: store, now: now)(Self.settings("other"))
        caller = Self.caller("acme")
    }

    static func settings(_ name: String, _ change: (inout BrandSettings) -> Void = { _ in }) -> BrandSettings {
        var settings = BrandSettings(
            brand: brand(name), name: name.capitalized, handles: [.init(network: .x, name: "Help")])
        change(&settings)
        return settings
    }

    static func brand(_ name: String) -> BrandID {
        guard let id = BrandID(name) else { preconditionFailure("\(name) is no brand") }
        return id
    }

    static func caller(_ brand: String) -> Caller {
        Caller(
            key: APIKeyID(high: brand.utf8.reduce(0) { $0 << 8 | UInt64($1) }, low: 1), brand: Self.brand(brand),
            scopes: Set(Scope.allCases))
    }
}

extension ServiceBench {
    var brands: Brands { uses.brands }
    var tokens: Tokens { uses.tokens }
    /// That of another process: it remembers nothing of the requests before.
    func replay() -> Replay {
        Replay(
            store: store, sealer: uses.sealer, lanes: AnswerLanes(keys: keys), digest: { try SHA256.digest($0) },
            now: clock.now)
    }

    static func order(_ change: (inout HandoffOrder) -> Void = { _ in }) -> HandoffOrder {
        var order = HandoffOrder(
            context: HandoffContext(
                thread: .init(network: .x, post: "1245", url: nil, authorName: nil), summary: nil, excerpt: nil,
                attributes: nil, reference: nil),
            author: nil, handle: nil, intent: "default", audience: .private, language: nil, account: nil, reply: nil)
        change(&order)
        return order
    }

    func issued(_ change: (inout HandoffOrder) -> Void = { _ in }) async throws -> IssuedHandoff {
        try await issue(Self.order(change), by: caller)
    }

    /// A redeemed handoff and its session token.
    func redeemed() async throws -> OpenedSession {
        let issued = try await issued()
        let token = issued.link.split(separator: "/").last.map(String.init) ?? ""
        return try await redeem(try await claim(token, from: "192.0.2.0/24").token, code: nil)
    }

    func handoff(_ id: HandoffID) async throws -> Handoff { try await store.read { try $0.handoff(id) } }

    func events(_ id: HandoffID) async throws -> [Event.Kind] {
        try await store.read { try $0.events(of: id, after: 0, limit: 200).map(\.event.kind) }
    }
}

/// What `body` refused with; nil when it did not.
func refusal<Refused: Error>(_ body: () async throws -> Void) async throws -> Refused? {
    do {
        try await body()
        return nil
    } catch let refusal as Refused {
        return refusal
    }
}
