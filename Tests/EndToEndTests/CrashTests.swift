import Foundation
import Glibc
import Testing

extension EndToEnd {
    @Suite("A killed service loses nothing that it acknowledged")
    struct CrashTests {
        static let rounds = ProcessInfo.processInfo.environment["HANDOFF_CRASH_ROUNDS"].flatMap { Int($0) } ?? 20
        static let clients = 16

        @Test("kill -9 at random moments: every acknowledged step is there, once, and start-up takes under a second")
        func crashes() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            var dice = Dice(seed: 1)
            var journeys: [Journey] = []
            var starts: [Duration] = []

            for round in 1...Self.rounds {
                let running = try await RunningBinary.start(binary)
                starts.append(running.startTime)
                let client = running.client(key: key)
                try await Self.check(journeys.suffix(60), client)
                // What was under way when the service died is gone on with beside new work.
                let unfinished = journeys.filter { $0.seen.isUnfinished($0.goal) }
                let begun = try await Self.work(
                    client, running.child, round, unfinished, killAfter: Int.random(in: 5...120, using: &dice))
                journeys += begun
            }

            try await RunningBinary.serving(binary) { running in
                starts.append(running.startTime)
                let client = running.client(key: key)
                try await Self.check(journeys, client)
                for journey in journeys { try await journey.travel(client) {} }
                try await Self.check(journeys, client)
                // A lost answer and its retry make one handoff: there are as many as there were journeys.
                let known = Set(journeys.compactMap { $0.seen.issued?.id })
                let stored = try await client.allHandoffs()
                #expect(stored.count == known.count)
                #expect(Set(stored) == known)
                #expect(known.count == journeys.count)
            }
            let audit = try await binary.run("audit", "verify")
            #expect(audit.exit == .code(0), "\(audit.all)")
            let median = starts.sorted()[starts.count / 2]
            #expect(median < .seconds(1))
            #expect(starts.max() ?? .zero < .seconds(3))
        }

        /// Works with ``clients`` clients until so many steps are acknowledged, then kills the service under them.
        /// - Returns: the journeys that were begun.
        private static func work(
            _ client: Client, _ child: Child, _ round: Int, _ unfinished: [Journey], killAfter: Int
        ) async throws -> [Journey] {
            let begun = Shared<[Journey]>([])
            let waiting = Shared(unfinished)
            let acknowledged = Shared(0)
            await withTaskGroup { group in
                for number in 0..<clients {
                    group.addTask {
                        var count = 0
                        while !Task.isCancelled {
                            count += 1
                            let goal = Journey.Goal.allCases[(number + count) % Journey.Goal.allCases.count]
                            let journey =
                                waiting.change { $0.popLast() }
                                ?? {
                                    let new = Journey("journey-\(round)-\(number)-\(count)", goal)
                                    begun.change { $0.append(new) }
                                    return new
                                }()
                            do {
                                try await journey.travel(client) {
                                    let done = acknowledged.change { count in
                                        count += 1
                                        return count
                                    }
                                    if done == killAfter { child.signal(SIGKILL) }
                                }
                            } catch {
                                if child.exit != nil { return }
                            }
                        }
                    }
                }
            }
            try await child.stop()
            return begun.value
        }

        /// Everything that was acknowledged is so, and nothing happened twice.
        private static func check(_ journeys: some Collection<Journey>, _ client: Client) async throws {
            for journey in journeys {
                let seen = journey.seen
                guard let issued = seen.issued else { continue }
                let handoff = try await client.handoff(issued.id)
                let state = handoff["state"].text ?? ""
                if seen.session != nil, !seen.mayBeClosed { #expect(["redeemed", "in_service"].contains(state)) }
                if seen.isAccepted { #expect(["in_service", "closed"].contains(state)) }
                if seen.isClosed { #expect(state == "closed") }
                if let session = seen.session, !seen.mayBeClosed {
                    let introspection = try await client.introspect(session)
                    #expect(introspection["active"].bool == true)
                    #expect(introspection["handoff"].text == issued.id)
                }
                if let session = seen.session, let claim = seen.claim {
                    let again = try await client.redeem(claim)
                    #expect(again == session)
                }
                let events = try await client.events(issued.id)
                for kind in ["issued", "redeemed", "accepted", "closed"] {
                    let count = events.count { $0 == kind }
                    #expect(count <= 1, "\(issued.id): \(events)")
                }
                #expect(events.contains("redeemed") || seen.session == nil)
                #expect(seen.mayBeRedeemed || !events.contains("redeemed"))
                #expect(seen.mayBeClosed || !events.contains("closed"))
            }
        }
    }
}

extension Journey.Seen {
    fileprivate func isUnfinished(_ goal: Journey.Goal) -> Bool {
        switch goal {
        case .issue: issued == nil
        case .redeem: session == nil
        case .accept: !isAccepted
        case .close: !isClosed
        }
    }
}
