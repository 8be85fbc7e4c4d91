import Foundation
import Testing

extension EndToEnd {
    @Suite("handoff audit")
    struct AuditTests {
        @Test(
            "Any change behind the program's back is found, with status 1, and the entry is named",
            arguments: [
                (
                    "UPDATE event SET payload = replace(payload, '\"generation\":1', '\"generation\":2') WHERE place = 1",
                    "log entry"
                ),
                ("UPDATE event SET actor = 'service' WHERE place = 2", "log entry"),
                ("UPDATE event SET at = at + 1 WHERE place = 3", "log entry"),
                ("UPDATE event SET chain = zeroblob(32) WHERE place = 2", "log entry"),
                ("UPDATE event SET kind = 'escalated' WHERE place = 3", "log entry"),
                ("UPDATE event SET kid = 9 WHERE place = 1", "log entry"),
                ("DELETE FROM event WHERE place = 3", "log entry"),
                ("DELETE FROM event WHERE place = (SELECT max(place) FROM event)", "it was cut off"),
                ("DELETE FROM log_head", "head"),
                (
                    "DELETE FROM event WHERE place = (SELECT max(place) FROM event); UPDATE log_head SET seal = zeroblob(32)",
                    "head"
                ),
                (
                    "UPDATE handoff SET state = 'revoked', deadline = NULL, promise = NULL, ended_at = 1, outcome = NULL WHERE state = 'issued'",
                    "ho_"
                ),
                ("UPDATE session SET acr = 'account'", "ho_"),
                ("UPDATE sealed SET context = x'00'", "ho_"),
                ("DELETE FROM sealed", "ho_"),
            ])
        func tampering(_ sql: String, _ names: String) async throws {
            let binary = try await Self.lived()
            let intact = try await binary.run("audit", "verify")
            #expect(intact.exit == .code(0), "\(intact.all)")
            try await SQL.query(
                binary.scratch.file("handoff.sqlite"),
                "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql)
            let verified = try await binary.run("audit", "verify")
            #expect(verified.exit == .code(1), "\(sql)")
            #expect(verified.output.contains("NOT"))
            #expect(verified.output.contains(names), "\(verified.all)")
            let json = try await binary.run("audit", "verify", "--json")
            #expect(json.exit == .code(1))
            #expect(try JSON(json.output)["intact"].text == "no")
        }

        @Test(
            "An older copy in the place of the database is found with a head that was kept elsewhere, and only with it")
        func olderCopy() async throws {
            let binary = try await Self.lived()
            let database = binary.scratch.file("handoff.sqlite")
            try await SQL.query(database, "PRAGMA wal_checkpoint(TRUNCATE)")
            let old = try binary.scratch.bytes("handoff.sqlite")
            let oldHead = try await binary.run("audit", "head").mustSucceed().output
            try await Self.live(binary, key: binary.scratch.text("key"))
            let head = try await binary.run("audit", "head").mustSucceed().output
            #expect(head != oldHead)
            let file = binary.scratch.file("head")
            try Data(head.utf8).write(to: URL(fileURLWithPath: file))
            let with = try await binary.run("audit", "verify", "--against", file)
            #expect(with.exit == .code(0), "\(with.all)")

            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + suffix) }
            try Data(old).write(to: URL(fileURLWithPath: database))
            let alone = try await binary.run("audit", "verify")
            #expect(alone.exit == .code(0))
            let against = try await binary.run("audit", "verify", "--against", file)
            #expect(against.exit == .code(1), "\(against.all)")
            #expect(against.output.contains("NOT"))
        }

        @Test("A head that was not sealed here proves nothing, and says so")
        func forgedHead() async throws {
            let binary = try await Self.lived()
            let head = try await binary.run("audit", "head").mustSucceed().output
            let forged = head.replacing("lane 0 ", with: "lane 0 1", maxReplacements: 1)
            let file = binary.scratch.file("forged")
            try Data(forged.utf8).write(to: URL(fileURLWithPath: file))
            let verified = try await binary.run("audit", "verify", "--against", file)
            #expect(verified.exit == .code(1))
            #expect(verified.errors.contains("no key of this ring has signed it"))
        }

        @Test(
            "Looking at a database that is not there makes none and does not pass for an intact log",
            arguments: [
                "audit verify", "audit head", "apikey list acme", "brand show",
            ])
        func noDatabase(_ command: String) async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let ending = try await binary.run(
                command.split(separator: " ").map(String.init) + ["--database", "mistyped.sqlite"])
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains("mistyped.sqlite"))
            #expect(try binary.scratch.names == ["keys/keyring.json"])
        }

        @Test("A log is verified on from a checkpoint, and the key that others check it with is printed")
        func since() async throws {
            let binary = try await Self.lived()
            let head = try await binary.run("audit", "head").mustSucceed().output
            let file = binary.scratch.file("head")
            try Data(head.utf8).write(to: URL(fileURLWithPath: file))
            try await Self.live(binary, key: binary.scratch.text("key"))
            let verified = try await binary.run("audit", "verify", "--since", file)
            #expect(verified.exit == .code(0), "\(verified.all)")
            let keys = try await binary.run("audit", "keys").mustSucceed().output
            #expect(keys.hasPrefix("handoff+") && keys.split(separator: "\n").count == 1)

            try await SQL.query(
                binary.scratch.file("handoff.sqlite"), "UPDATE event SET payload = payload || ' ' WHERE place = 1")
            let changed = try await binary.run("audit", "verify", "--since", file)
            #expect(changed.exit == .code(1), "\(changed.all)")
        }

        @Test("Looking works beside the running service, and changes nothing")
        func besideTheService() async throws {
            let binary = try await Self.lived()
            let key = try binary.scratch.text("key")
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                _ = try await client.issue()
                let verified = try await binary.run("audit", "verify")
                #expect(verified.exit == .code(0), "\(verified.all)")
                _ = try await client.issue()
            }
        }

        @Test("migrate brings a new database up, and says where the tables are; again it changes nothing")
        func migrate() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            for _ in 1...2 {
                let ending = try await binary.run("migrate").mustSucceed()
                #expect(ending.output.hasPrefix("the tables are at "))
            }
            let tables = try await SQL.query(binary.scratch.file("handoff.sqlite"), "SELECT count(*) FROM event")
            #expect(tables == "0")
        }

        @Test("A database of a newer release is left alone")
        func newer() async throws {
            let binary = try await Self.lived()
            try await SQL.query(
                binary.scratch.file("handoff.sqlite"), "INSERT INTO grdb_migrations VALUES ('999-from-the-future')")
            for command in [["migrate"], ["serve", "--port", "0"], ["audit", "verify"]] {
                let ending = try await binary.run(command)
                #expect(ending.exit == .code(1))
                #expect(ending.errors.contains("newer release"))
            }
        }

        /// A database with a closed handoff, an open one and a redeemed one; the key is in the file `key`.
        private static func lived() async throws -> Binary {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try binary.scratch.write(key, to: "key")
            try await live(binary, key: key)
            return binary
        }

        private static func live(_ binary: Binary, key: String) async throws {
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let closed = try await client.issue(Client.issueBody(summary: "the bag is late"))
                _ = try await client.redeem(try await client.claim(closed.link))
                try await client.accept(closed.id)
                try await client.close(closed.id)
                _ = try await client.issue(Client.issueBody(summary: "the seat is wet"))
                let redeemed = try await client.issue()
                _ = try await client.redeem(try await client.claim(redeemed.link))
                running.child.signal(15)
                let exit = try await running.child.ended()
                #expect(exit == .code(0))
            }
        }
    }
}
