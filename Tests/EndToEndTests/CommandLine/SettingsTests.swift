import Foundation
import NIOHTTP1
import Testing

extension EndToEnd {
    @Suite("A setting that cannot be used stops the start, and the message says which and what mends it")
    struct SettingsTests {
        struct Fault: Sendable, CustomTestStringConvertible {
            let flags: [String]
            var environment: [String: String] = [:]
            var file: String?
            let says: [String]
            var testDescription: String { (flags + environment.keys.sorted() + [file ?? ""]).joined(separator: " ") }
        }

        static let faults: [Fault] = [
            Fault(flags: [], environment: ["HANDOFF_FOO": "1"], says: ["HANDOFF_FOO", "HANDOFF_DATABASE"]),
            Fault(flags: [], environment: ["HANDOFF_PORT": "x"], says: ["port", "0 to 65535"]),
            Fault(flags: [], file: "surprise: 1", says: ["surprise", "limits.key"]),
            Fault(flags: [], file: "tls: {certificat: x}", says: ["tls.certificat", "tls.certificate"]),
            Fault(flags: [], file: "host: {a: 1}", says: ["host.a"]),
            Fault(flags: [], file: "- host", says: ["settings.yaml", "YAML"]),
            Fault(flags: [], file: "host: [", says: ["settings.yaml", "YAML"]),
            Fault(flags: [], file: "port: 70000", says: ["port", "0 to 65535"]),
            Fault(flags: ["--config", "none.yaml"], says: ["none.yaml"]),
            Fault(flags: ["--port", "99999"], says: ["port", "0 to 65535"]),
            Fault(flags: ["--port", "-1"], says: ["port"]),
            Fault(flags: ["--limits-key", "0"], says: ["limits.key", "1 to"]),
            Fault(flags: ["--limits-waiting", "many"], says: ["limits.waiting"]),
            Fault(flags: ["--memory-wipe", "maybe"], says: ["memory.wipe", "on or off"]),
            Fault(flags: ["--log-level", "loud"], says: ["log.level", "trace"]),
            Fault(flags: ["--tls-key", "k.pem"], says: ["tls.certificate", "tls.key", "together"]),
            Fault(flags: ["--tls-certificate", "c.pem"], says: ["tls.certificate", "tls.key", "together"]),
            Fault(flags: ["--tls-key", "k.pem", "--tls-certificate", "c.pem"], says: ["c.pem", "k.pem", "PEM"]),
            Fault(flags: ["--host", "0.0.0.0"], says: ["host is 0.0.0.0", "--url https://"]),
            Fault(
                flags: ["--host", "0.0.0.0", "--url", "http://help.example"], says: ["http://help.example", "https://"]),
            Fault(flags: ["--url", "http://127.0.0.1.evil.example"], says: ["https://"]),
            Fault(flags: ["--url", "https://help.example/?a=b"], says: ["url", "?"]),
            Fault(flags: ["--url", "https://help.example/#a"], says: ["url"]),
            Fault(flags: ["--url", "https://help example"], says: ["url"]),
            Fault(flags: ["--url", "https://"], says: ["url"]),
            Fault(flags: ["--url", "https://user@help.example"], says: ["url"]),
            Fault(flags: ["--proxies", "10.0.0.1,proxy.example"], says: ["proxies", "proxy.example"]),
            Fault(flags: ["--database", "no/where.sqlite"], says: ["no/where.sqlite"]),
            Fault(flags: [], environment: ["SWIFT_DETERMINISTIC_HASHING": "1"], says: ["SWIFT_DETERMINISTIC_HASHING"]),
        ]

        @Test("Unknown and contradictory settings", arguments: faults)
        func refused(_ fault: Fault) async throws {
            let binary = try Binary()
            var flags = ["serve"] + fault.flags
            if let file = fault.file {
                try binary.scratch.write(file, to: "settings.yaml")
                flags += ["--config", "settings.yaml"]
            }
            let before = try binary.scratch.names
            let ending = try await binary.run(flags, environment: fault.environment)
            #expect(ending.exit != .code(0))
            for words in fault.says { #expect(ending.errors.contains(words), "\(ending.errors)") }
            let after = try binary.scratch.names.filter { !$0.hasPrefix("keys/") }
            #expect(after == before)
        }

        @Test("A database without its keyring is never given a new one")
        func missingRing() async throws {
            let binary = try Binary()
            _ = try await binary.makeBrand()
            try FileManager.default.removeItem(atPath: binary.scratch.file("keys"))
            let before = try binary.scratch.names
            let ending = try await binary.run("serve", "--port", "0")
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains("There is no keyring at keys/keyring.json"))
            #expect(ending.errors.contains("handoff keys init"))
            #expect(try binary.scratch.names == before)
        }

        @Test("A keyring that others can read is refused, with the command that closes it")
        func exposedRing() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let path = binary.scratch.file("keys/keyring.json")
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            let ending = try await binary.run("serve", "--port", "0")
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains("0644"))
            #expect(ending.errors.contains("chmod 600 keys/keyring.json"))
            #expect(try binary.scratch.names == ["keys/keyring.json"])
        }

        @Test("A file that is no database is refused and left as it is")
        func noDatabase() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let text = String(repeating: "no database ", count: 100)
            try binary.scratch.write(text, to: "handoff.sqlite")
            let ending = try await binary.run("serve", "--port", "0")
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains("handoff.sqlite is not a SQLite database"))
            #expect(try binary.scratch.text("handoff.sqlite") == text)
        }

        @Test("Another program's database is refused, and gets no table of ours")
        func foreignDatabase() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let path = binary.scratch.file("handoff.sqlite")
            try await SQL.query(path, "CREATE TABLE theirs (a)")
            let ending = try await binary.run("serve", "--port", "0")
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains("another program"))
            let tables = try await SQL.query(path, "SELECT name FROM sqlite_master")
            #expect(tables == "theirs")
        }

        @Test("A port that is taken is named")
        func takenPort() async throws {
            let binary = try Binary()
            try await RunningBinary.serving(binary) { running in
                let other = try Binary()
                let ending = try await other.run("serve", "--port", String(running.port))
                #expect(ending.exit == .code(1))
                #expect(ending.errors.contains("127.0.0.1:\(running.port)"))
                #expect(ending.errors.contains("--port"))
            }
        }

        @Test("A flag wins over the environment, and the environment over the file")
        func precedence() async throws {
            let binary = try Binary()
            try binary.scratch.write(
                "log: {level: critical}\nurl: https://file.example\nlimits: {key: 5}\n", to: "s.yaml")
            let environment = ["HANDOFF_URL": "https://environment.example", "HANDOFF_LOG_LEVEL": "error"]
            try await RunningBinary.serving(
                binary, ["--config", "s.yaml", "--log-level", "notice"], environment: environment
            ) { running in
                #expect(running.log.contains("\"url\":\"https://environment.example\""))
                let key = try await binary.makeBrand()
                let answer = try await running.client(key: key).get("/v1/handoffs")
                #expect(answer.headers.first(name: "ratelimit-policy") == "\"key\";q=5;w=60")
            }
        }

        @Test("The first start makes a keyring and says so; what it makes is for its user alone")
        func firstStart() async throws {
            let binary = try Binary()
            try await RunningBinary.serving(binary) { running in
                #expect(running.log.contains("made a keyring"))
            }
            for name in try binary.scratch.names where !name.hasSuffix(".log") {
                let mode = try FileManager.default.attributesOfItem(atPath: binary.scratch.file(name))[
                    .posixPermissions]
                #expect(mode as? Int == 0o600, "\(name)")
            }
        }
    }
}
