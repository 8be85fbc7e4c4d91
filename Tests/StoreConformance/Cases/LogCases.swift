import HandoffModel
import HandoffStore

extension StoreCase {
    /// The audit log over all handoffs.
    static let log = [
        StoreCase("Under concurrency the log has no gap, and its order is each handoff's order") { place in
            let scene = try await Scene(at: place)
            _ = try await race(40) { n in
                try await scene.issue(n)
                try await scene.ask(.claim(generation: 1), of: n)
                _ = await failure { try await scene.ask(.close(.resolved), of: n) }
                return try await scene.redeem(n).state == .redeemed
            }
            let log = try await scene.wholeLog()
            try expect(log.map(\.seq), is: Array(1...120), "the places")
            for n in 0..<40 {
                let numbers = log.filter { $0.handoff == Scene.id(n).bytes }.map(\.number)
                try expect(numbers, is: [1, 2, 3], "the events of handoff \(n)")
            }
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("The head is where the log ends, and there is none before its first entry") { place in
            let scene = try await Scene(at: place)
            try expect(await scene.head(), is: nil, "the head of an empty log")
            for n in 1...7 {
                try await scene.issue(n)
                try expect(await scene.head()?.tree.size, is: Int64(n), "the head")
            }
        },
        StoreCase("The log is read in pages of the size asked for") { place in
            let scene = try await Scene(at: place)
            for n in 1...7 { try await scene.issue(n) }
            let pages = try await scene.store.read { view in
                var (pages, place): ([[Int64]], LogPlace?) = ([], nil)
                repeat {
                    let page = try view.log(after: place, limit: 3)
                    pages.append(page.entries.map(\.seq))
                    place = page.end
                } while place != nil
                return pages
            }
            try expect(pages, is: [[1, 2, 3], [4, 5, 6], [7]], "the pages")
        },
        StoreCase("Handoffs are walked in order of id, each with the chain value of its last event") { place in
            let scene = try await Scene(at: place)
            for n in [2, 3, 1] { try await scene.issue(n) }
            try await scene.redeem(2)
            let log = try await scene.wholeLog()
            let rows = try await scene.store.read { view in
                let first = try view.stored(after: nil, limit: 2)
                return first + (try view.stored(after: first.last?.handoff.id, limit: 2))
            }
            try expect(rows.map(\.handoff.id), is: [1, 2, 3].map(Scene.id), "the handoffs")
            for row in rows {
                let last = log.last { $0.handoff == row.handoff.id.bytes }
                try expect(row.chain, is: last?.chain ?? [], "the chain of \(row.handoff.id)")
            }
        },
        StoreCase("Each lane numbers its own entries, without a gap, also where steps of many lanes share a commit") {
            place in
            let scene = try await Scene(at: place)
            let new = (0..<96).map { n in scene.new(n, in: LaneBits(rawValue: UInt8(n))) }
            _ = try await race(96) { n in
                try await scene.store.write(.beside(new[n].id)) { tx in try tx.create(new[n]) }
                return true
            }
            let log = try await scene.wholeLog()
            for lane in LaneCount.standard.all {
                try expect(log.filter { $0.lane == Int64(lane.number) }.map(\.seq), is: Array(1...6), "\(lane)")
            }
            let lanes = log.map { entry in
                HandoffID(bytes: entry.handoff).map { Int64(LaneCount.standard.lane(of: $0.laneBits).number) }
            }
            try expect(lanes, is: log.map(\.lane), "the lane of each entry is its handoff's")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A checkpoint is signed when so many events were written, in batches too, and covers every lane") {
            place in
            let scene = try await Scene(at: place, bounds: StorePlace.Bounds(checkpointEvents: 10))
            for n in 0..<25 { try await scene.issue(n) }
            _ = try await race(50) { n in try await scene.issue(100 + n).version == 1 }
            let checkpoints = try await scene.checkpoints()
            let places = checkpoints.map { $0.heads.reduce(0) { $0 + $1.size } }
            try expect(Array(places.prefix(2)), is: [10, 20], "where each event is its own commit")
            try expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "they go forward")
            try expect((places.last ?? 0) > 65, "the last is less than ten events ago")
            try expect(checkpoints.allSatisfy { $0.heads.count == 16 }, "every lane is in each")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A checkpoint that is asked for says what was acknowledged before") { place in
            let scene = try await Scene(at: place)
            let none = try await scene.store.checkpoint()
            try expect(none, is: nil, "of an empty log")
            for n in 1...3 { try await scene.issue(n) }
            let sealed = try await scene.store.checkpoint()
            let opened = try sealed.flatMap { try place.seal.open($0.note) }
            try expect(opened, is: sealed?.checkpoint, "what the note says")
            try expect(opened?.heads.reduce(0) { $0 + $1.size }, is: 3, "the events in it")
            try expect(await scene.checkpoints().count, is: 1, "it is kept")
        },
    ]
}

extension Scene {
    func head() async throws -> LogHead? {
        try await store.read { view in try view.head(of: LaneCount.standard.lane(of: Scene.lane)) }
    }

    func checkpoints() async throws -> [LogCheckpoint] {
        let open = place.seal.open
        return try await store.read { view in try view.checkpoints() }.compactMap(open)
    }
}
