import HandoffModel
import HandoffStore

extension EngineCase {
    /// What is refused although nobody looked beforehand.
    static let guards = [
        EngineCase("A handoff is put in the place of the version that was asked for, and of no other") { rows in
            try rows.begin()
            let issued = try rows.issue(1)
            let claimed = issued.after(.claimed(generation: 1))
            let entries = [Scene.entry(2, number: 2, of: 1)]
            try expect(rows.update(claimed, from: 2, entries), is: nil, "from a version that has not come")
            try expect(rows.stored(Scene.id(1)), is: issued, "what is kept")
            let place = try rows.update(claimed, from: 1, entries)
            try expect(place != nil, "from the one that it has")
            let revoked = issued.after(.revoked(.other))
            try expect(rows.update(revoked, from: 1, entries), is: nil, "from one that has passed")
            try expect(rows.stored(Scene.id(1)), is: claimed.at(place), "what is kept")
            let numbers = try rows.entries(of: Scene.id(1), after: 0, limit: 9).map(\.number)
            try expect(numbers, is: [1, 2], "its events")
        },
        EngineCase("A session is moved from the id that it has, in its own handoff") { rows in
            try rows.begin()
            for n in 1...2 { try rows.redeem(n) }
            let moved = Scene.redemption(3)
            try expect(rows.update(Scene.session(9), of: Scene.id(1), to: moved), is: false, "from another id")
            try expect(rows.update(Scene.session(1), of: Scene.id(2), to: moved), is: false, "in another handoff")
            try expect(rows.session(Scene.session(1))?.session.handoff, is: Scene.id(1), "whose the first is")
            try expect(rows.update(Scene.session(1), of: Scene.id(1), to: moved), is: true, "as it is")
            try expect(rows.session(Scene.session(1)) == nil, "the former id is gone")
        },
        EngineCase("What is there once is not there twice") { rows in
            try rows.begin()
            for n in 1...2 { try rows.redeem(n) }
            try rows.put(Scene.sessionCode(1, .carry, 1))
            try rows.expectFault("a handoff") {
                _ = try rows.insert(Scene.stored(1), Scene.entry(9, number: 1, of: 1), nil)
            }
            try rows.expectFault("the id of a session") {
                _ = try rows.update(Scene.session(2), of: Scene.id(2), to: Scene.redemption(1))
            }
            try rows.expectFault("the session of a handoff") { try rows.insert(Scene.redemption(3), of: Scene.id(1)) }
            try rows.expectFault("the digest of a session code") { try rows.put(Scene.sessionCode(2, .voice, 1)) }
            try rows.expectFault("a version of settings") { try rows.insert(Scene.brand()) }
        },
        EngineCase("What belongs to a handoff is not kept without it") { rows in
            try rows.begin()
            let (nobody, claim) = (Scene.id(9), Scene.claim(1))
            let network = [UInt8](repeating: 1, count: 8)
            try rows.expectFault("a session") { try rows.insert(Scene.redemption(1), of: nobody) }
            try rows.expectFault("a session code") { try rows.put(Scene.sessionCode(9, .carry, 1)) }
            try rows.expectFault("a contact") { try rows.put(StoredContact(serial: 1, tries: 0), for: nobody) }
            try rows.expectFault("an author's code") { try rows.put(Scene.code(1), for: nobody) }
            try rows.expectFault("a guess") {
                _ = try rows.countGuess(of: nobody, by: claim, perClaim: 9, perHandoff: 9)
            }
            try rows.expectFault("words") {
                _ = try rows.put(Scene.echo(1), for: nobody, perHandoff: 9, perNetwork: 9)
            }
            try rows.expectFault("a press") {
                try rows.countPress(of: nobody, from: network, maxNetworks: 9, until: Scene.start)
            }
            try rows.expectFault("a fact") {
                try rows.insert([StoredFact(kind: "postcode", digest: Scene.digest(1))], for: nobody)
            }
            try rows.expectFault("a one-time code") { try rows.put(Scene.otp(1), for: nobody, by: claim) }
        },
    ]

    /// What is undone, and what is not.
    static let steps = [
        EngineCase("Nothing is written outside of a transaction, also not behind one that ended") { rows in
            let brand = try Scene.brand()
            func insert() throws {
                let fault = failure { try rows.insert(brand) } as? EngineFault
                try expect(fault?.endsTransaction, is: true, "whether it is refused, with all that goes with it")
            }
            try insert()
            try rows.begin()
            try rows.commit()
            try insert()
            try rows.begin()
            rows.rollBack()
            try insert()
        },
        EngineCase("A step is undone with all that it changed, and what was before it stays") { rows in
            try rows.begin()
            let first = try rows.issue(1)
            try rows.beginStep()
            _ = try rows.issue(2)
            let place = try rows.update(
                first.after(.claimed(generation: 1)), from: 1, [Scene.entry(2, number: 2, of: 1)])
            try expect(place != nil, "the change")
            try rows.undoStep()
            try expect(rows.stored(Scene.id(1)), is: first, "what was before")
            try expect(rows.stored(Scene.id(2)), is: nil, "what the step added")
            try rows.beginStep()
            let third = try rows.issue(3)
            try rows.endStep()
            try rows.commit()
            try expect(rows.stored(after: nil, limit: 9), is: [first, third], "what is kept")
        },
        EngineCase("A transaction is rolled back whole, and the next one begins from what was committed") { rows in
            try rows.begin()
            let first = try rows.issue(1)
            try rows.commit()
            for _ in 1...2 {
                try rows.begin()
                _ = try rows.issue(2)
                rows.rollBack()
                try expect(rows.stored(after: nil, limit: 9), is: [first], "what is kept")
            }
        },
        EngineCase("A brand whose step was undone is not there") { rows in
            let brand = try Scene.brand()
            try rows.begin()
            for undo in [{ try rows.undoStep() }, { rows.rollBack() }] {
                try rows.beginStep()
                try rows.insert(brand)
                let first = Scene.entry(1, number: 1, of: 1)
                try expect(rows.insert(Scene.stored(1), first, nil), is: true, "a handoff of the brand")
                try undo()
                try expect(rows.brand(brand.settings.brand), is: nil, "the brand")
                try expect(rows.insert(Scene.stored(1), first, nil), is: false, "a handoff of no brand")
            }
        },
    ]
}
