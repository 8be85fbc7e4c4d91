import HTTPTypes
import HandoffModel
import HandoffService
import Testing

@testable import HandoffWeb

@Suite("Pages refuse with pages, and the API with problem documents") struct ContractRefusalTests {
    @Test("Each page refuses a stranger with a page that the document lists")
    func pages() async throws {
        let operations = try ContractDocument().operations.filter { $0.scope == nil && !$0.path.hasPrefix("/v1") }
            .filter { $0.path.contains("{") }
        #expect(operations.count >= 7)
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.redeemed)
            for operation in operations {
                for (name, text) in [("token", "AAAA"), ("token", handoff.session), ("id", "ho_1"), ("id", handoff.id)]
                {
                    let path = operation.path.replacing("{\(name)}", with: text).replacing("{name}", with: "x.css")
                    for body in [operation.anyBody, operation.mediaType.map { _ in "%" }] {
                        let answer = try await bench.send(
                            operation.method, path, body, as: operation.mediaType)
                        #expect((400..<500).contains(answer.status), "\(operation.id)")
                        #expect(operation.statuses.contains(answer.status), "\(operation.id) \(answer.status)")
                        #expect(answer.headers[.contentType] == "text/html; charset=utf-8", "\(operation.id)")
                    }
                }
            }
        }
    }

    @Test("An operation with a body takes its own media type only, and says which")
    func mediaTypes() async throws {
        let operations = try ContractDocument().operations.filter { $0.mediaType != nil }
        #expect(operations.count >= 13)
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued)
            for operation in operations {
                let path = operation.path.replacing("{id}", with: handoff.id)
                    .replacing("/h/{token}", with: handoff.path)
                for mediaType in [nil, "text/plain", "multipart/form-data; boundary=a"] {
                    let answer = try await bench.send(
                        operation.method, path, operation.anyBody, as: mediaType, key: bench.key)
                    #expect(answer.status == 415, "\(operation.id)")
                    #expect(operation.statuses.contains(415), "\(operation.id)")
                    #expect(answer.headers[.accept] == operation.mediaType, "\(operation.id)")
                }
            }
        }
    }

    @Test(
        "A body that has no members takes an object and nothing else", arguments: ["[]", "1", "null", #""""#, "true"])
    func emptyBody(_ body: String) async throws {
        let operation = try ContractDocument().operation("issueCode")
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued, audience: .public)
            let answer = try await bench.send(operation, id: handoff.id, body: body, key: bench.key)
            #expect(answer.status == 422)
            #expect(answer.problem == "invalid-request")
        }
    }

    @Test("Who tries too many wrong keys is told how long to wait, as everybody is")
    func tooManyWrongKeys() async throws {
        let operation = try ContractDocument().operation("readHandoff")
        try await ContractBench.run { bench in
            let wrong = String(bench.key.reversed())
            for _ in 0..<30 { _ = try await bench.send(operation, id: "x", key: wrong) }
            let answer = try await bench.send(operation, id: "x", key: wrong)
            #expect(answer.status == 429)
            #expect(answer.problem == "too-many-requests")
            for name in ["retry-after", "ratelimit", "ratelimit-policy"] {
                let isThere = answer.headers.contains { $0.name.canonicalName == name }
                #expect(isThere, "\(name)")
            }
            let right = try await bench.send(operation, id: "x", key: bench.key)
            #expect(right.status == 404)
        }
    }

    @Test("A brand whose signature no reply can bear is refused when it is applied, not when it issues")
    func signature() async throws {
        let brand = try #require(BrandID("acme"))
        let handle = BrandSettings.Handle(network: .x, name: "AcmeHelp", signature: "see https://acme.example")
        try await ContractBench.run { bench in
            let now = bench.clock.now
            await #expect(throws: ServiceRefusal.self) {
                try await ApplyBrand(store: bench.store, now: { now })(
                    BrandSettings(brand: brand, name: "Acme Air", handles: [handle]))
            }
        }
    }
}
