import HandoffModel
import HandoffStore

extension StoreCase {
    /// What verifying an account holder keeps, and when it is forgotten.
    static let verification = [
        StoreCase("Facts are a handoff's own, by kind, and no kind stands there twice") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            let facts = ["surname", "postcode"].enumerated().map { StoredFact(kind: $1, digest: Scene.digest($0)) }
            try await scene.store.write { tx in try tx.put(facts, for: Scene.id(1)) }
            try expect(await scene.facts(1), is: facts.reversed(), "the facts")
            try expect(await scene.facts(2), is: [], "another handoff's")
            let thrown = await failure {
                try await scene.store.write { tx in
                    try tx.put([StoredFact(kind: "surname", digest: Scene.digest(9))], for: Scene.id(1))
                }
            }
            try expect(thrown != nil, "a second of a kind is refused")
            try expect(await scene.facts(1), is: facts.reversed(), "the facts after it")
        },
        StoreCase("A one-time code is its claim's own; a new one stands in its place") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            try await scene.send(1)
            try expect(await scene.otp(1, 1), is: Scene.otp(1), "the code")
            try expect(await scene.otp(1, 2), is: nil, "of another claim")
            try expect(await scene.otp(2, 1), is: nil, "of another handoff")
            try await scene.send(2)
            try expect(await scene.otp(1, 1), is: Scene.otp(2), "the new code")
            let used = StoredOTP(serial: 2, digest: nil, channel: "sms", expires: Scene.start + .minutes(10))
            try await scene.store.write { tx in try tx.put(used, for: Scene.id(1), by: Scene.claim(1)) }
            try expect(await scene.otp(1, 1), is: used, "the used code")
        },
        StoreCase("Which pair of words a contact is at is kept by handoff") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            for (serial, tries) in [(1, 2), (2, 0)] {
                try await scene.store.write { tx in
                    try tx.put(StoredContact(serial: serial, tries: tries), for: Scene.id(1))
                }
                try expect(await scene.contact(1), is: StoredContact(serial: serial, tries: tries), "the contact")
            }
            try expect(await scene.contact(2), is: nil, "another handoff's")
        },
        StoreCase("Whose account it is is kept once, whoever says so first") { place in
            let scene = try await Scene(at: place)
            let first = SealedAccount(reference: [1, 2, 3], tag: [UInt8](repeating: 1, count: 16))
            let second = SealedAccount(reference: [9], tag: [UInt8](repeating: 2, count: 16))
            try await scene.issue(1, sealed: SealedFields(wrappedKey: [1], context: [2]))
            try await scene.issue(2, sealed: SealedFields(wrappedKey: [1], context: [2], account: first))
            try await scene.issue(3)
            let racing = try await race(10) { n in
                let mine = SealedAccount(reference: [UInt8(n)], tag: [UInt8](repeating: UInt8(n), count: 16))
                return try await scene.store.write { tx in try tx.setAccount(mine, of: Scene.id(1)) }
            }
            try expect(racing.count, is: 1, "who set it")
            let sealed = try await scene.store.read { view in try view.sealed(Scene.id(1)) }
            try expect(sealed?.account?.reference, is: racing.map { UInt8($0) }, "the account")
            let (late, nowhere) = try await scene.store.write { tx in
                (try tx.setAccount(second, of: Scene.id(2)), try tx.setAccount(second, of: Scene.id(3)))
            }
            try expect(!late, "over the one that was issued")
            try expect(!nowhere, "where nothing is sealed")
            let issued = try await scene.store.read { view in try view.sealed(Scene.id(2)) }
            try expect(issued?.account, is: first, "the one that was issued")
        },
        StoreCase("When a handoff ends, what its proofs needed is forgotten; another's stays") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 {
                try await scene.issue(n)
                try await scene.fill(n)
            }
            try await scene.ask(.revoke(.other), of: 1)
            for n in 1...2 {
                let facts = try await scene.facts(n).count
                let otp = try await scene.otp(n, 1)
                let contact = try await scene.contact(n)
                let (sessionCode, code) = try await scene.store.read { view in
                    (try view.sessionCode(of: Scene.id(n), .voice), try view.authorCode(of: Scene.id(n)))
                }
                let left = [facts > 0, otp != nil, contact != nil, sessionCode != nil, code != nil]
                try expect(left, is: [Bool](repeating: n == 2, count: 5), "what is left of handoff \(n)")
                try expect(await scene.guess(of: n, by: 1, perClaim: 1), is: n == 1, "the guesses of handoff \(n)")
                let shown = try await scene.store.read { view in try view.echo(of: Scene.id(n), by: Scene.claim(n)) }
                try expect(shown != nil, "the words stay until they run out: \(n)")
            }
        },
        StoreCase("Housekeeping forgets what ran out, as much as it is told to, and nothing else") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            let late = Scene.start + .hours(2)
            for n in 1...3 { _ = try await scene.show(1, to: n) }
            _ = try await scene.show(1, to: 4, at: late)
            for n in 1...2 { _ = try await scene.press(1, from: n, maxNetworks: 9) }
            try await scene.put(Scene.sessionCode(1, .carry, 1))
            _ = try await scene.attempt(("a", 3), ("b", 3))
            _ = try await scene.attempt(("c", 3), at: late)
            var forgotten: [Int] = []
            for _ in 1...4 {
                forgotten.append(
                    try await scene.store.write(.expired) { tx in
                        try tx.forgetProofs(before: Scene.start + .hours(1) + .milliseconds(1), limit: 2)
                    })
            }
            // Of words (made room for already), presses, session codes and tries two at a time at most.
            try expect(forgotten, is: [5, 0, 0, 0], "what was forgotten")
            try expect(await scene.presses(1), is: Contention(networks: 0, claims: 0), "the presses")
            let (code, words) = try await scene.store.read { view in
                (try view.sessionCode(of: Scene.id(1), .carry), try view.echo(of: Scene.id(1), by: Scene.claim(4)))
            }
            try expect(code, is: nil, "the session code")
            try expect(words != nil, "the words that are good still")
            try expect(await scene.tries("c", at: late), is: 1, "the tries that count still")
        },
    ]
}

extension Scene {
    static func otp(_ serial: Int) -> StoredOTP {
        StoredOTP(serial: serial, digest: digest(serial), channel: "sms", expires: start + .minutes(10))
    }

    func send(_ serial: Int) async throws {
        try await store.write { tx in try tx.put(Self.otp(serial), for: Self.id(1), by: Self.claim(1)) }
    }

    func otp(_ n: Int, _ claim: Int) async throws -> StoredOTP? {
        try await store.read { view in try view.otp(of: Self.id(n), by: Self.claim(claim)) }
    }

    func facts(_ n: Int) async throws -> [StoredFact] {
        try await store.read { view in try view.facts(of: Self.id(n)) }
    }

    func contact(_ n: Int) async throws -> StoredContact? {
        try await store.read { view in try view.contact(of: Self.id(n)) }
    }

    /// Something of everything that proofs and verification keep.
    func fill(_ n: Int) async throws {
        _ = try await show(n, to: n)
        _ = try await guess(of: n, by: 1)
        try await store.write { tx in
            let id = Self.id(n)
            try tx.put([StoredFact(kind: "postcode", digest: Self.digest(1))], for: id)
            try tx.put(Self.otp(1), for: id, by: Self.claim(1))
            try tx.put(StoredContact(serial: 2, tries: 1), for: id)
            try tx.put(Self.sessionCode(n, .voice, n))
            try tx.put(Self.code(1), for: id)
        }
    }
}
