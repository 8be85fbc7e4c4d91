import FoundationEssentials
import Glibc
import ProcessMemory

/// A server process that is measured from outside.
final class MeasuredServer {
    let port: Int
    /// From spawn to the first answer.
    let startup: Duration
    private let process: ChildProcess
    /// The path of this program, which the server runs too.
    private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path

    /// - Parameter directory: where its database and keys are.
    init(in directory: String, brand: String) throws {
        port = try FreePort.find(on: "127.0.0.1")
        let start = ContinuousClock.now
        process = try ChildProcess(
            Self.program,
            [
                "bench-serve", "--port", String(port), "--database", directory + "/handoff.sqlite", "--keys",
                directory + "/keys", "--log-level", "warning", "--brand", brand, "--limits-key", "100000000",
                "--limits-address", "100000000",
            ])
        while ContinuousClock.now - start < .seconds(20) {
            if let client = try? LoadClient(port: port, connections: 1) {
                var isServed = false
                var requests = [Array("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)]
                _ = try? client.run(next: { requests.popLast() }, answer: { status, _ in isServed = status == 200 })
                if isServed {
                    startup = ContinuousClock.now - start
                    return
                }
            }
            usleep(1000)
        }
        throw SettingsError(description: "the measured server did not start")
    }

    func stop() { process.stop() }

    /// Proportional set size in MB: its own pages, and its share of those that others use too. The program file counts
    /// in full, though this process runs it as well.
    var memory: Double {
        let path = "/proc/\(process.id)/smaps"
        let mappings = MemoryMapping.all(in: (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
        let kilobytes = mappings.reduce(0) { $0 + $1.kilobytes[$1.path == Self.program ? "Rss" : "Pss", default: 0] }
        return Double(kilobytes) / 1024
    }

    /// Seconds of processor time that it has used, in user and kernel mode.
    var processorTime: Double {
        let text = (try? String(contentsOfFile: "/proc/\(process.id)/stat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let kernel = Double(fields[12]) else { return 0 }
        return (user + kernel) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
