import HandoffModel
import HandoffStore

extension StoreCase {
    /// A session on its way to another place, and the evidence that it takes along.
    static let moving = [
        StoreCase("A session code is found by its digest and by its handoff, one of each kind") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            let (carry, voice) = (Scene.sessionCode(1, .carry, 1), Scene.sessionCode(1, .voice, 2))
            try await scene.put(carry)
            try await scene.put(voice)
            let (byDigest, byKind, other) = try await scene.store.read { view in
                (
                    try view.sessionCode(digest: Scene.digest(1)), try view.sessionCode(of: Scene.id(1), .voice),
                    try view.sessionCode(of: Scene.id(2), .voice)
                )
            }
            try expect(byDigest, is: carry, "by its digest")
            try expect(byKind, is: voice, "by its kind")
            try expect(other, is: nil, "another handoff's")
        },
        StoreCase("A new session code stands in the place of the one of its kind before; ended ones are gone") {
            place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for n in 1...2 { try await scene.put(Scene.sessionCode(1, .carry, n)) }
            try await scene.put(Scene.sessionCode(1, .voice, 3))
            var entered = Scene.sessionCode(1, .carry, 2)
            (entered.claim, entered.number, entered.isConfirmed) = (Scene.claim(5), 0, true)
            try await scene.put(entered)
            let (former, present) = try await scene.store.read { view in
                (try view.sessionCode(digest: Scene.digest(1)), try view.sessionCode(digest: Scene.digest(2)))
            }
            try expect(former, is: nil, "the one before")
            try expect(present, is: entered, "the one in its place")
            try await scene.store.write { tx in try tx.end(.carry, of: Scene.id(1)) }
            let (ended, voice) = try await scene.store.read { view in
                (try view.sessionCode(digest: Scene.digest(2)), try view.sessionCode(digest: Scene.digest(3)))
            }
            try expect(ended, is: nil, "the ended one")
            try expect(voice, is: Scene.sessionCode(1, .voice, 3), "the one of the other kind")
        },
        StoreCase("A moved session is known by its new id alone, with its new claim and what was seen of it") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await scene.redeem(1)
            try await scene.store.write { tx in
                try tx.open(StoredSession(id: Scene.session(1), handoff: Scene.id(1), kid: 4))
                try tx.sawCustomer(in: Scene.session(1), at: Scene.start + .minutes(3))
            }
            let after = try await scene.ask(.moveSession(Scene.move(from: 1, to: 2, claim: 9)), of: 1)
            let (old, new, read) = try await scene.store.read { view in
                (
                    try view.session(Scene.session(1))?.session, try view.session(Scene.session(2)),
                    try view.handoff(Scene.id(1))
                )
            }
            try expect(old, is: nil, "the former session")
            try expect(
                new?.session,
                is: StoredSession(
                    id: Scene.session(2), handoff: Scene.id(1), kid: 4, seen: Scene.start + .minutes(3)),
                "the session")
            try expect(new?.handoff, is: after, "its handoff")
            try expect(read, is: after, "the handoff")
            try expect(read.redemption?.claim, is: Scene.claim(9), "the claim that owns it")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A session that is not the handoff's cannot be moved") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            for n in 1...2 { try await scene.redeem(n) }
            let before = try await scene.trace()
            let thrown = await failure {
                try await scene.store.write { tx in
                    try tx.append(
                        [.sessionMoved(Scene.move(from: 2, to: 3, claim: 9))], to: try tx.handoff(Scene.id(1)),
                        by: .customer, at: Scene.start)
                }
            }
            try expect(thrown as? Refusal, is: .movedMeanwhile, "moving another's")
            try expect(await scene.trace(), is: before, "what is stored")
        },
        StoreCase("Evidence comes back as it was, before and after the redemption") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let notes: [String?] = [nil, "2 of 3", "ren\u{E9} \"heard\" \\ it \u{2028}"]
            let proofs = notes.enumerated().map { n, note in
                Event.proved(
                    Evidence(
                        claim: Scene.claim(n % 2 + 1), method: [.echo, .facts, .otp][n],
                        gives: [.author, .recognised, .account][n], at: Scene.start + .seconds(n),
                        until: Scene.start + .hours(1) + .milliseconds(n), note: note))
            }
            let after = try await scene.store.write { tx in
                try tx.append(proofs, to: try tx.handoff(Scene.id(1)), by: .customer, at: Scene.start)
            }
            try expect(after.evidence.count, is: 3, "the evidence")
            try expect(await scene.store.read { view in try view.handoff(Scene.id(1)) }, is: after, "the handoff")
            let redeemed = try await scene.redeem(1)
            try expect(redeemed.evidence.map(\.claim), is: [Scene.claim(1), Scene.claim(1)], "whose is left")
            let moved = try await scene.ask(.moveSession(Scene.move(from: 1, to: 2, claim: 7)), of: 1)
            let (read, events) = try await scene.store.read { view in
                (try view.handoff(Scene.id(1)), try view.events(of: Scene.id(1), after: 0, limit: 100))
            }
            try expect(read, is: moved, "the handoff after the move")
            try expect(Handoff.replaying(events), is: read, "what the events make")
        },
    ]
}

extension Scene {

    static func move(from: Int, to: Int, claim: Int) -> SessionMove {
        SessionMove(from: session(from), to: session(to), claim: Self.claim(claim), cause: .carried)
    }

    static func sessionCode(_ n: Int, _ kind: StoredSessionCode.Kind, _ digest: Int) -> StoredSessionCode {
        StoredSessionCode(
            handoff: id(n), kind: kind, digest: Self.digest(digest), session: session(n), expires: start + .minutes(1))
    }

    func put(_ code: StoredSessionCode) async throws { try await store.write { tx in try tx.put(code) } }
}
