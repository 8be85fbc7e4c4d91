import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("Whose API key it is")
struct AuthenticateTests {
    private func made(
        _ bench: ServiceBench, scopes: Set<Scope> = [.read], lifetime: Duration? = nil
    ) async throws -> (key: StoredAPIKey, text: APIKeyText) {
        try await CreateAPIKey(store: bench.store, mint: bench.mint)(
            brand: bench.caller.brand, name: "tests", scopes: scopes, lifetime: lifetime)
    }

    private func authenticate(_ bench: ServiceBench) -> Authenticate {
        Authenticate(store: bench.store, now: bench.clock.now)
    }

    @Test("A live key gives its brand and its scopes")
    func live() async throws {
        let bench = try await ServiceBench()
        let made = try await made(bench, scopes: [.read, .serve])
        let caller = try await authenticate(bench)(made.text.text)
        #expect(caller == Caller(key: made.key.id, brand: bench.caller.brand, scopes: [.read, .serve]))
    }

    @Test("What is no key, or a key of nothing, is nobody", arguments: ["", "hnd_", "hnd_canary", "Bearer x"])
    func nobody(_ text: String) async throws {
        let bench = try await ServiceBench()
        let caller = try await authenticate(bench)(text)
        #expect(caller == nil)
        let unknown = try await authenticate(bench)(APIKeyText.make().text)
        #expect(unknown == nil)
    }

    @Test("A key is refused from the moment it expires, also when it is remembered")
    func expired() async throws {
        let bench = try await ServiceBench()
        let text = try await made(bench, lifetime: .seconds(60)).text.text
        let authenticate = authenticate(bench)
        bench.clock.advance(.seconds(60) - .milliseconds(1))
        let before = try await authenticate(text)
        #expect(before != nil)
        bench.clock.advance(.milliseconds(1))
        let after = try await authenticate(text)
        #expect(after == nil)
    }

    @Test("A revoked key is remembered for half a second at most")
    func revoked() async throws {
        let bench = try await ServiceBench()
        let (key, text) = try await made(bench)
        let authenticate = authenticate(bench)
        let before = try await authenticate(text.text)
        #expect(before != nil)
        try await RevokeAPIKey(store: bench.store, now: bench.clock.now)(key.id, of: bench.caller.brand)
        bench.clock.advance(.milliseconds(500))
        let after = try await authenticate(text.text)
        #expect(after == nil)
    }

    @Test("Another brand cannot revoke it")
    func otherBrand() async throws {
        let bench = try await ServiceBench()
        let (key, text) = try await made(bench)
        let refused: Refusal? = try await refusal {
            try await RevokeAPIKey(store: bench.store, now: bench.clock.now)(key.id, of: ServiceBench.brand("other"))
        }
        #expect(refused == .unknown)
        let caller = try await authenticate(bench)(text.text)
        #expect(caller != nil)
    }
}

@Suite("Brands' settings in force")
struct BrandsTests {
    @Test("A new version is taken up within a second, and old handoffs keep theirs")
    func newVersion() async throws {
        let bench = try await ServiceBench()
        let old = try await bench.issued().handoff
        let before = try await bench.brands.current(bench.caller.brand)
        #expect(before.version == 1)
        let apply = ApplyBrand(store: bench.store, now: bench.clock.now)
        let version = try await apply(ServiceBench.settings("acme") { $0.name = "Acme Air" })
        #expect(version == 2)
        bench.clock.advance(.seconds(1))
        let after = try await bench.brands.current(bench.caller.brand)
        #expect(after.settings.name == "Acme Air")
        let kept = try await bench.brands.settings(of: old)
        #expect(kept.settings.name == "Acme")
    }

    @Test("Settings with faults are not put in force; the same settings make no new version")
    func apply() async throws {
        let bench = try await ServiceBench()
        let apply = ApplyBrand(store: bench.store, now: bench.clock.now)
        let refused: ServiceRefusal? = try await refusal {
            _ = try await apply(ServiceBench.settings("acme") { $0.colour = "red" })
        }
        #expect(refused != nil)
        let version = try await apply(ServiceBench.settings("acme"))
        #expect(version == 1)
    }

    @Test("A brand that is not there is unknown")
    func unknown() async throws {
        let bench = try await ServiceBench()
        let refused: Refusal? = try await refusal { _ = try await bench.brands.current(ServiceBench.brand("nobody")) }
        #expect(refused == .unknown)
    }
}
