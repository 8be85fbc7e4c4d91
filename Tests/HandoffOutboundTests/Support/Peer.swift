import Dispatch
import Foundation
import Glibc
import HandoffModel
import HandoffOutbound
import Synchronization

/// A program of `Peers/` that a test runs: it speaks lines of JSON, the first when it is ready, and is ended by its pid.
final class Peer: Sendable {
    private let program: Program
    private let rest = Mutex<[UInt8]>([])
    /// Reading and waiting block a thread: one of this queue's, not of the tests'.
    private let queue = DispatchQueue(label: "peer")
    private let greeting = Mutex(JSON.null)

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    private init(_ program: Program) { self.program = program }

    /// The first line.
    var hello: JSON { greeting.withLock(\.self) }
    /// Where it listens.
    var url: String { hello["url"]?.string ?? "" }

    func signal(_ number: Int32) { kill(program.pid, number) }

    /// The next line that it writes.
    func line() async throws -> JSON {
        let line: [UInt8] = try await withCheckedThrowingContinuation { result in
            queue.async { result.resume(with: Swift.Result { try self.read() }) }
        }
        return try JSON(json: line)
    }

    private func read() throws -> [UInt8] {
        try rest.withLock { rest in
            while true {
                if let end = rest.firstIndex(of: 0x0A) {
                    defer { rest.removeSubrange(...end) }
                    return Array(rest[..<end])
                }
                let more = program.read()
                guard !more.isEmpty else { throw Missing(description: "the peer has ended") }
                rest += more
            }
        }
    }

    private func stop() async {
        signal(SIGKILL)
        await withCheckedContinuation { done in
            queue.async {
                self.program.ended()
                done.resume()
            }
        }
    }

    /// Runs `body` with the peer, and ends it whatever happens.
    static func running<Result>(
        _ script: String, _ arguments: [String] = [], _ body: (Peer) async throws -> Result
    ) async throws -> Result {
        let errors = FileManager.default.temporaryDirectory.appending(path: "peer-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: errors) }
        let peer = Peer(try launch(script, arguments, errors: errors.path))
        do {
            do {
                let hello = try await peer.line()
                peer.greeting.withLock { $0 = hello }
            } catch {
                let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
                throw Missing(description: "\(script) does not start: \(said)")
            }
            let result = try await body(peer)
            await peer.stop()
            return result
        } catch {
            await peer.stop()
            throw error
        }
    }

    private static func launch(_ script: String, _ arguments: [String], errors: String) throws -> Program {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let top = tests.deletingLastPathComponent().deletingLastPathComponent()
        let python = top.appending(path: ".build/venv/bin/python").path
        guard FileManager.default.isExecutableFile(atPath: python) else {
            throw Missing(description: "\(python) is missing: `.ci/venv` makes it, and `make test` runs that")
        }
        return try Program(python, [tests.appending(path: "Peers/\(script)").path] + arguments, errors: errors)
    }
}
