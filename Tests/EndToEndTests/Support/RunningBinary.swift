import Foundation
import Glibc

/// `handoff serve` as a process of its own, on a free loopback port and the files of a scratch directory.
final class RunningBinary: Sendable {
    let binary: Binary
    let child: Child
    let port: Int
    /// From the start of the process to its line that it listens.
    let startTime: Duration
    private let logName: String

    /// Settings that keep the limits on one address out of the way of tests that come from one.
    static let open = ["HANDOFF_LIMITS_ADDRESS": "100000000", "HANDOFF_LIMITS_KEY": "100000000"]

    private init(_ binary: Binary, _ child: Child, port: Int, startTime: Duration, logName: String) {
        (self.binary, self.child, self.port, self.startTime) = (binary, child, port, startTime)
        self.logName = logName
    }

    /// Starts the service and returns when it listens.
    /// - Throws: when it ends instead, with what it said.
    static func start(
        _ binary: Binary, _ arguments: [String] = [], environment: [String: String] = open
    ) async throws -> RunningBinary {
        let logName = "serve-\(UUID().uuidString).log"
        let begin = ContinuousClock.now
        let child = try Child(
            Binary.path, ["serve", "--port", "0"] + arguments, environment: environment,
            output: binary.scratch.file(logName), errors: binary.scratch.file(logName), in: binary.scratch.path)
        do {
            var port: Int?
            try await eventually("the service listens", every: .milliseconds(2)) {
                port = listeningPort(try binary.scratch.text(logName))
                return port != nil || child.exit != nil
            }
            guard let port else {
                throw Binary.Ending.Failed(
                    description: "\(String(describing: child.exit)): \(try binary.scratch.text(logName))")
            }
            return RunningBinary(
                binary, child, port: port, startTime: ContinuousClock.now - begin, logName: logName)
        } catch {
            try? await child.stop()
            throw error
        }
    }

    /// Runs `body` with the service, and ends it whatever happens.
    static func serving<Result>(
        _ binary: Binary, _ arguments: [String] = [], environment: [String: String] = open,
        _ body: (RunningBinary) async throws -> Result
    ) async throws -> Result {
        let running = try await start(binary, arguments, environment: environment)
        do {
            let result = try await body(running)
            try await running.child.stop()
            return result
        } catch {
            try? await running.child.stop()
            throw error
        }
    }

    /// Everything it logged until now.
    var log: String { (try? binary.scratch.text(logName)) ?? "" }

    func client(key: String? = nil) -> Client { Client(base: "http://127.0.0.1:\(port)", key: key) }

    private static func listeningPort(_ log: String) -> Int? {
        guard let line = log.split(separator: "\n").first(where: { $0.contains("\"message\":\"listening\"") }),
            let address = line.firstRange(of: "\"address\":\"").map({ line[$0.upperBound...].prefix { $0 != "\"" } })
        else { return nil }
        return address.split(separator: ":").last.flatMap { Int($0) }
    }
}
