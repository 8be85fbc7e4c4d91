import Foundation
import Testing

extension EndToEnd {
    @Suite("One handoff makes one session, however many ask at once")
    struct RaceTests {
        @Test("Of a thousand parallel redeems over as many connections exactly one wins, and its retry gets the same")
        func thousandRedeems() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let issued = try await client.issue()
                var claims: [String] = []
                for _ in 0..<1000 { claims.append(try await client.claim(issued.link)) }
                #expect(Set(claims).count == 1000)

                let requests = claims.map { RawRequest.post("/v1/redemptions", "{\"claim\":\"\($0)\"}") }
                let answers = try await Self.together(requests, port: running.port)
                #expect(answers.count == 1000)
                let won = answers.indices.filter { answers[$0]?.status == 200 }
                #expect(won.count == 1)
                let others = answers.enumerated().filter { !won.contains($0.offset) }.map(\.element)
                #expect(others.allSatisfy { $0?.status == 409 && $0?.text.contains("already-redeemed") == true })

                let winner = try #require(won.first)
                let token = try JSON(answers[winner]?.text ?? "")["session"].text
                let again = try await client.redeem(claims[winner])
                #expect(again == token)
                let events = try await client.events(issued.id)
                #expect(events.count { $0 == "redeemed" } == 1)
            }
            let audit = try await binary.run("audit", "verify")
            #expect(audit.exit == .code(0), "\(audit.all)")
        }

        @Test("Forty wrong codes at once on one claim: five are compared, and the right one after them is too late")
        func parallelGuesses() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let issued = try await client.issue(Client.issueBody(audience: "public"))
                let claim = try await client.claim(issued.link)
                let right = try await client.code(for: issued.id)
                let wrong = Self.wrongCodes(40, not: right)
                let answers = try await Self.together(
                    wrong.map { RawRequest.post("/v1/redemptions", "{\"claim\":\"\(claim)\",\"code\":\"\($0)\"}") },
                    port: running.port)
                #expect(answers.allSatisfy { $0?.status == 403 })
                let tries = try await SQL.query(binary.scratch.file("handoff.sqlite"), "SELECT tries FROM guess")
                #expect(tries == "5")
                let late = try await client.redemption(claim, code: right)
                #expect(late.status == 403)
                #expect(late.problem == "proof-needed")
                // The claim is spent, the handoff is not.
                let fresh = try await client.claim(issued.link)
                let session = try await client.redeem(fresh, code: right)
                #expect(!session.isEmpty)
            }
        }

        @Test("The right code among forty wrong ones at once opens at most one session", arguments: [7, 20, 33])
        func rightAmongWrong(_ place: Int) async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let issued = try await client.issue(Client.issueBody(audience: "public"))
                let claim = try await client.claim(issued.link)
                let right = try await client.code(for: issued.id)
                var codes = Self.wrongCodes(40, not: right)
                codes.insert(right, at: place)
                let answers = try await Self.together(
                    codes.map { RawRequest.post("/v1/redemptions", "{\"claim\":\"\(claim)\",\"code\":\"\($0)\"}") },
                    port: running.port)
                let statuses = answers.map { $0?.status ?? 0 }
                #expect(statuses.allSatisfy { $0 == 403 || $0 == 200 })
                let sessions = Set(answers.compactMap { $0?.status == 200 ? $0?.text : nil })
                #expect(sessions.count <= 1)
                let redeemed = try await client.events(issued.id).count { $0 == "redeemed" }
                #expect(redeemed == sessions.count)
                let tries = try await SQL.query(binary.scratch.file("handoff.sqlite"), "SELECT tries FROM guess")
                #expect(Int(tries) ?? 0 <= 5)
            }
        }

        /// Codes of the right form that are not `right`.
        private static func wrongCodes(_ count: Int, not right: String) -> [String] {
            let letters = Array("BCDFGHJKLMNPQRSTVWXZ")
            let plain = right.filter { $0.isLetter }
            return (0..<count).map { number in
                var code = "BBBBBB" + String(letters[number / 20]) + String(letters[number % 20])
                if code == plain { code = "CCCCCCCC" }
                return code
            }
        }

        /// Sends each request on a connection of its own, all but the last byte first, then the last bytes in one go.
        private static func together(_ requests: [String], port: Int) async throws -> [RawAnswer?] {
            try await blocking {
                let connections = try requests.map { request in
                    let connection = try RawConnection(port: port, timeout: .seconds(30))
                    connection.send(request.utf8.dropLast())
                    return connection
                }
                for (connection, request) in zip(connections, requests) { connection.send(request.utf8.suffix(1)) }
                return connections.map { $0.answer() }
            }
        }
    }
}
