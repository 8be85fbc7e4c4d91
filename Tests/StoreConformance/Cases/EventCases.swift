import HandoffModel
import HandoffStore

extension StoreCase {
    /// Events are appended, and the state that they make is kept with them.
    static let events = [
        StoreCase("What write returned is what the next read sees") { place in
            let scene = try await Scene(at: place)
            for n in 1...20 {
                let issued = try await scene.issue(n)
                let read = try await scene.store.read { view in try view.handoff(issued.id) }
                try expect(read, is: issued, "handoff \(n)")
            }
        },
        StoreCase("After every event the state read is the state that the events make") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1, customer: "c0ffee", intent: "billing")
            let asked: [(command: Command, minutes: Int64)] = [
                (.claim(generation: 1), 1), (.issueCode, 2), (.reissue(audience: .public, former: .follow), 3),
                (.redeem(Scene.attempt(1)), 4), (.tick, 120), (.accept(agent: "ann"), 121), (.tick, 2000),
                (.endSession(Scene.session(1), .left), 2001), (.close(.resolved), 2002),
            ]
            for (command, minutes) in asked {
                let after = try await scene.ask(command, of: 1, at: Scene.start + .minutes(minutes))
                let (read, events) = try await scene.store.read { view in
                    (try view.handoff(Scene.id(1)), try view.events(of: Scene.id(1), after: 0, limit: 100))
                }
                try expect(read, is: after, "the state after \(command)")
                try expect(Handoff.replaying(events), is: read, "the state of the events after \(command)")
                try expect(events.map(\.number), is: Array(1...read.version), "the numbers after \(command)")
            }
            let end = try await scene.store.read { view in try view.handoff(Scene.id(1)) }
            try expect(end.state, is: .closed, "the end")
            try expect(end.version, is: 10, "the events of nine commands and the issue")
        },
        StoreCase("Events come oldest first, after the number asked for, and no more than asked for") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for _ in 1...6 { try await scene.ask(.issueCode, of: 1) }
            let (page, rest, none) = try await scene.store.read { view in
                (
                    try view.events(of: Scene.id(1), after: 2, limit: 3).map(\.number),
                    try view.events(of: Scene.id(1), after: 5, limit: 100).map(\.number),
                    try view.events(of: Scene.id(2), after: 0, limit: 100).map(\.number)
                )
            }
            try expect(page, is: [3, 4, 5], "a page")
            try expect(rest, is: [6, 7], "the rest")
            try expect(none, is: [], "an unknown handoff")
        },
        StoreCase("An event says who, when and what, in any language") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await scene.redeem(1)
            let name = "ren\u{E9} / rene\u{301} 漢字 🧵 \"quoted\" \\ \u{2028} \n \u{1F}"
            let now = Scene.start + .minutes(3)
            try await scene.store.write { tx in
                let handoff = try tx.handoff(Scene.id(1))
                try tx.append(
                    [.accepted(agent: name, close: now + .hours(1))], to: handoff, by: Scene.agent, at: now)
            }
            let (agent, recorded) = try await scene.store.read { view in
                (try view.handoff(Scene.id(1)).agent, try view.events(of: Scene.id(1), after: 3, limit: 1).first)
            }
            try expect(agent.map { Array($0.utf8) }, is: Array(name.utf8), "the bytes of the agent's name")
            let event = Event.accepted(agent: name, close: now + .hours(1))
            try expect(
                recorded, is: RecordedEvent(handoff: Scene.id(1), number: 4, at: now, actor: Scene.agent, event: event),
                "the event")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("No events change nothing, whatever version they are for") { place in
            let scene = try await Scene(at: place)
            let stale = try await scene.issue(1)
            let now = try await scene.ask(.claim(generation: 1), of: 1)
            let (same, version) = try await scene.store.write { tx in
                (
                    try tx.append([], to: stale, by: .customer, at: Scene.start),
                    try tx.handoff(stale.id).version
                )
            }
            try expect(same, is: stale, "what append gives back")
            try expect(version, is: now.version, "the version")
        },
        StoreCase("One step may append more than once") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let after = try await scene.store.write { tx in
                let first = try tx.ask(.claim(generation: 1), of: Scene.id(1), at: Scene.start)
                let second = try tx.append(
                    [.codeIssued(AuthorCodeTerm(serial: 1, expires: Scene.start + .minutes(9)))],
                    to: first, by: .customer, at: Scene.start)
                return try tx.append([.revoked(.mistake)], to: second, by: Scene.agent, at: Scene.start)
            }
            let read = try await scene.store.read { view in try view.handoff(Scene.id(1)) }
            try expect(read, is: after, "the state")
            try expect(read.version, is: 4, "the version")
        },
        StoreCase("An unknown handoff is refused as unknown, and is in no answer") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await expect(Refusal.unknown, from: "reading it") {
                try await scene.store.read { view in try view.handoff(Scene.id(2)) }
            }
            let stranger = scene.new(2)
            try await expect(Refusal.movedMeanwhile, from: "appending to it") {
                try await scene.store.write { tx in
                    try tx.append([.claimed(generation: 1)], to: stranger, by: .customer, at: Scene.start)
                }
            }
        },
        StoreCase("A handoff cannot be created twice") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let after = try await scene.ask(.claim(generation: 1), of: 1)
            let again = scene.new(1)
            let thrown = await failure { try await scene.store.write { tx in try tx.create(again) } }
            try expect(thrown != nil, "creating it again throws")
            let read = try await scene.store.read { view in try view.handoff(again.id) }
            try expect(read, is: after, "the state")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A handoff cannot be created for an unknown brand or version of settings") { place in
            let scene = try await Scene(at: place)
            let nobody = try required(BrandID("nobody"), "a brand's name")
            for wrong in [scene.new(1, of: nobody), scene.new(2, settings: 2)] {
                let thrown = await failure { try await scene.store.write { tx in try tx.create(wrong) } }
                try expect(thrown != nil, "creating it throws")
                try await expect(Refusal.unknown, from: "reading it") {
                    try await scene.store.read { view in try view.handoff(wrong.id) }
                }
            }
            try expect(await scene.wholeLog().isEmpty, "nothing stands in the log")
        },
    ]
}
