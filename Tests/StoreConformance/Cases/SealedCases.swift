import HandoffModel
import HandoffStore

extension StoreCase {
    /// Ciphertext and digests are kept byte for byte.
    static let sealedFields = [
        StoreCase("Sealed fields come back byte for byte, and only for the handoff that has them") { place in
            let scene = try await Scene(at: place)
            let sealed = SealedFields(wrappedKey: Array(0...255), context: (0..<70_000).map { UInt8($0 * 31 & 0xFF) })
            try await scene.issue(1, sealed: sealed)
            try await scene.issue(2)
            let (with, without, unknown) = try await scene.store.read { view in
                (try view.sealed(Scene.id(1)), try view.sealed(Scene.id(2)), try view.sealed(Scene.id(3)))
            }
            try expect(with == sealed, "the sealed fields are as they were")
            try expect(without, is: nil, "a handoff issued without any")
            try expect(unknown, is: nil, "an unknown handoff")
        },
        StoreCase("One sealed field comes alone, with the key that opens it; nothing comes where it is empty") {
            place in
            let scene = try await Scene(at: place)
            let account = SealedAccount(reference: [7], tag: Array(1...16))
            try await scene.issue(1, sealed: SealedFields(wrappedKey: [1], context: [2], post: [3], account: account))
            try await scene.issue(2, sealed: SealedFields(wrappedKey: [4], context: [5]))
            try await scene.issue(3)
            let wanted: [(n: Int, bytes: [[UInt8]?])] = [
                (1, [[1, 2], [1, 3], [1, 7]]), (2, [[4, 5], nil, nil]), (3, [nil, nil, nil]),
            ]
            for (n, bytes) in wanted {
                for (field, bytes) in zip(SealedField.allCases, bytes) {
                    let found = try await scene.store.read { try $0.sealed(field, of: Scene.id(n)) }
                    try expect(found.map { $0.wrappedKey + $0.bytes }, is: bytes, "\(field) of handoff \(n)")
                    try expect(found == nil || found?.field == field, "it says which it is")
                }
            }
        },
        StoreCase("A new code stands in the place of the one before") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            for serial in 1...3 as ClosedRange<UInt8> { try await scene.put(serial: serial, on: 1) }
            let (code, none) = try await scene.store.read { view in
                (try view.authorCode(of: Scene.id(1)), try view.authorCode(of: Scene.id(2)))
            }
            try expect(code, is: Scene.code(3), "the code")
            try expect(none, is: nil, "a handoff without one")
        },
        StoreCase("A code that was used up keeps its number, and the next has another") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await scene.ask(.issueCode, of: 1)
            let proof = Evidence(
                claim: Scene.claim(1), method: .dmCode, gives: .author, at: Scene.start, until: Scene.start + .hours(1))
            let used = try await scene.store.write { tx in
                try tx.append([.proved(proof)], to: try tx.handoff(Scene.id(1)), by: .customer, at: Scene.start)
            }
            try expect(used.code, is: nil, "the code")
            let read = try await scene.store.read { view in try view.handoff(Scene.id(1)) }
            try expect(read, is: used, "the handoff")
            let next = try await scene.ask(.issueCode, of: 1)
            try expect(next.code?.serial, is: 2, "the number of the next")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
    ]
}
