import HTTPTypes
import HandoffModel
import Testing

@testable import HandoffWeb

@Suite("Every operation of the contract keeps strangers out") struct ContractWalkTests {
    static func keyed() throws -> [ContractOperation] { try ContractDocument().operations.filter { $0.scope != nil } }

    @Test("Without a key, each operation that needs one refuses")
    func noKey() async throws {
        let operations = try Self.keyed()
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued)
            for operation in operations {
                let answer = try await bench.send(operation, id: handoff.id)
                #expect(answer.status == 401, "\(operation.id)")
                #expect(answer.problem == "unauthenticated", "\(operation.id)")
                #expect(answer.headers[.wwwAuthenticate] == #"Bearer realm="handoff""#, "\(operation.id)")
            }
        }
    }

    @Test("With a wrong key, each operation that needs one refuses")
    func wrongKey() async throws {
        let operations = try Self.keyed()
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued)
            let wrong = String(bench.key.dropLast()) + (bench.key.hasSuffix("0") ? "1" : "0")
            for operation in operations {
                let answer = try await bench.send(operation, id: handoff.id, key: wrong)
                #expect(answer.status == 401, "\(operation.id)")
                #expect(answer.problem == "invalid-api-key", "\(operation.id)")
            }
        }
    }

    @Test("A key without the scope that the document names is refused, and told which it lacks")
    func missingScope() async throws {
        let operations = try Self.keyed()
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued)
            for operation in operations {
                let scope = try #require(operation.scope.flatMap(Scope.init(rawValue:)))
                let answer = try await bench.send(operation, id: handoff.id, key: bench.keyWithout[scope])
                #expect(answer.status == 403, "\(operation.id)")
                #expect(answer.problem == "missing-scope", "\(operation.id)")
                let challenge = answer.headers[.wwwAuthenticate] ?? ""
                #expect(challenge.contains(#"scope="\#(scope.rawValue)""#), "\(operation.id)")
            }
        }
    }

    @Test("Another brand's handoff answers like one that never was, byte for byte")
    func otherBrand() async throws {
        let operations = try Self.keyed().filter { $0.path.contains("{id}") }
        #expect(operations.count >= 7)
        let stages: [Stage] = [.issued, .redeemed, .inService]
        try await ContractBench.run { bench in
            let never = HandoffID(at: bench.clock.now, random: (1, 2)).description
            for stage in stages {
                let handoff = try await bench.handoff(stage)
                for operation in operations {
                    let before = try await bench.events()
                    let ofAnother = try await bench.send(operation, id: handoff.id, key: bench.otherKey)
                    let ofNobody = try await bench.send(operation, id: never, key: bench.otherKey)
                    #expect(ofAnother.status == 404, "\(operation.id)")
                    #expect(ofAnother.comparable == ofNobody.comparable, "\(operation.id)")
                    let after = try await bench.events()
                    #expect(after == before, "\(operation.id)")
                }
            }
        }
    }

    @Test("Another brand's session token answers like a made-up one, and stays good")
    func otherBrandsSession() async throws {
        let operations = try ["introspectSession", "revokeSession"].map { try ContractDocument().operation($0) }
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.redeemed)
            for operation in operations {
                let ofAnother = try await bench.send(operation, body: "token=\(handoff.session)", key: bench.otherKey)
                let madeUp = try await bench.send(operation, body: "token=x", key: bench.otherKey)
                #expect(ofAnother.comparable == madeUp.comparable, "\(operation.id)")
            }
            let own = try await bench.form("/v1/introspect", "token=\(handoff.session)", key: bench.key)
            #expect(own.text.hasPrefix(#"{"active":true"#))
        }
    }

    @Test("Another brand's handoffs are not listed, and its cursors are refused like made-up ones")
    func otherBrandsList() async throws {
        try await ContractBench.run { bench in
            for _ in 0..<2 { _ = try await bench.handoff(.issued) }
            let own = try await bench.send(.get, "/v1/handoffs?limit=1", key: bench.key)
            let cursor = own.member("next")
            #expect(!cursor.isEmpty)
            let list = try await bench.send(.get, "/v1/handoffs", key: bench.otherKey)
            #expect(list.text == #"{"handoffs":[]}"#)
            let ofAnother = try await bench.send(.get, "/v1/handoffs?cursor=\(cursor)", key: bench.otherKey)
            let madeUp = try await bench.send(.get, "/v1/handoffs?cursor=AAAA", key: bench.otherKey)
            #expect(ofAnother.status == 422)
            #expect(ofAnother.comparable == madeUp.comparable)
        }
    }
}
