import ArgumentParser
import FoundationEssentials
import Glibc
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb
import Logging

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure this release on this machine.",
        discussion: """
            Starts a server of its own on a free port of 127.0.0.1 and sends it requests over 64 keep-alive connections. \
            Throughput is given as a share of a route of the same server that reads and writes the same bodies and does \
            nothing else, measured in turn with it: such ratios hold on a noisy machine, single figures do not. Build \
            with -c release.
            """)
    @Option(help: "Connections at the same time.") var connections = 64
    @Option(help: "Requests in each round.") var requests = 20_000
    @Option(help: "Rounds; the median counts.") var rounds = 3
    @Option(help: "Handoffs after which memory is measured again; 0 leaves it out.") var handoffs = 200_000
    @Option(help: "Handoffs in the large table in which redeeming is measured; 0 leaves it out.") var rows = 1_000_000
    @Option(help: ArgumentHelp("Where the database is made.", valueName: "directory")) var directory = "/var/tmp"
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let place = directory + "/handoff-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        var report = BenchReport(isJSON: json)
        report.tokens(try TokenBench())
        let key = try await BenchBrand.make(in: place)
        let server = try MeasuredServer(in: place, brand: BenchBrand.name)
        defer { server.stop() }
        report.add("start-up, spawn to first answer", server.startup / .milliseconds(1), "ms", goal: "≤ 150")
        usleep(500_000)
        report.add("memory, idle", server.memory, "MB PSS", goal: "≤ 30")
        let load = try HandoffLoad(server: server, key: key, connections: connections)
        try measure(load, &report)
        if handoffs > 0 {
            try load.fill(to: handoffs)
            report.add("memory, after \(handoffs.formatted) handoffs", server.memory, "MB PSS")
        }
        if rows > 0 {
            let small = load.redeemedWithFew
            try load.fill(to: rows)
            let large = try load.redeem(requests, spread: rows)
            report.add("redeem p99 with \(rows.formatted) rows", large.percentile(0.99), "ms")
            report.add("… against few rows", large.percentile(0.99) / small, "×", goal: "≤ 1.3")
            report.add("memory, after \(rows.formatted) handoffs", server.memory, "MB PSS")
        }
        report.finish()
    }

    private func measure(_ load: HandoffLoad, _ report: inout BenchReport) throws {
        _ = try load.noOp(requests / 4, .issue)
        _ = try load.issue(requests / 4)
        _ = try load.row(requests / 4)
        for (name, kind) in [("issue", HandoffLoad.Kind.issue), ("redeem", .redeem), ("one small row", .row)] {
            var shares: [Double] = []
            var runs: [(result: LoadResult, cpu: Double)] = []
            var noOps: [(result: LoadResult, cpu: Double)] = []
            for _ in 0..<rounds {
                if kind == .redeem { try load.prepare(requests) }
                let noOp = try timed(load) { try load.noOp(requests, kind) }
                let real = try timed(load) {
                    switch kind {
                    case .issue: try load.issue(requests)
                    case .redeem: try load.redeem(requests, spread: requests)
                    case .row: try load.row(requests)
                    }
                }
                runs.append(real)
                noOps.append(noOp)
                shares.append(real.result.rate / noOp.result.rate)
            }
            let middle = runs.sorted { $0.result.rate < $1.result.rate }[rounds / 2]
            let noOp = noOps.sorted { $0.result.rate < $1.result.rate }[rounds / 2]
            if kind == .redeem { load.redeemedWithFew = middle.result.percentile(0.99) }
            report.add("\(name), durable", middle.result.rate, "/s")
            report.add("… no-op route of the same bodies", noOp.result.rate, "/s")
            let goal = kind == .row ? nil : "≥ 75"
            report.add("… share of the no-op", shares.sorted()[rounds / 2] * 100, "%", goal: goal)
            report.add("… p50", middle.result.percentile(0.5), "ms")
            report.add("… p99", middle.result.percentile(0.99), "ms")
            report.add("… processor time", middle.cpu, "ms per 1,000")
            report.add("… processor time of the no-op", noOp.cpu, "ms per 1,000")
        }
    }

    /// - Returns: what the run took, and the milliseconds of the server's processor time for 1,000 of its requests.
    private func timed(_ load: HandoffLoad, _ run: () throws -> LoadResult) throws -> (result: LoadResult, cpu: Double)
    {
        let before = load.server.processorTime
        let result = try run()
        return (result, (load.server.processorTime - before) * 1_000_000 / Double(max(1, result.requests)))
    }
}

extension Int {
    fileprivate var formatted: String {
        var digits = String(self)
        var at = digits.count - 3
        while at > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
            at -= 3
        }
        return digits
    }
}

/// The brand that is measured.
enum BenchBrand {
    static let name = "bench"

    /// Makes keys, database, brand and an API key in `place`.
    /// - Returns: the API key's text.
    static func make(in place: String) async throws -> String {
        guard let brand = BrandID(name) else { throw SettingsError(description: "no brand") }
        let keys = try ProcessParts.newKeys(in: place + "/keys")
        let store = try ProcessParts.store(at: place + "/handoff.sqlite", keys: keys)
        let settings = BrandSettings(
            brand: brand, name: "Bench", handles: [.init(network: .x, name: "BenchHelp", language: .en)])
        _ = try await ApplyBrand(store: store, now: ProcessParts.now)(settings)
        let made = try await CreateAPIKey(store: store, mint: ProcessParts.mint)(
            brand: brand, name: "bench", scopes: Set(Scope.allCases))
        try await store.close()
        return made.text.text
    }
}

/// The server that `bench` measures: `serve`, and the routes that do nothing. It goes with the program that measures it.
struct BenchServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-serve", abstract: "The server that bench measures.", shouldDisplay: false)
    @Option var brand: String
    @OptionGroup var place: StorageOptions
    @OptionGroup var listen: ListenOptions

    func run() async throws {
        let settings = try ServiceSettings(try await place.settings(listen.flags))
        let brand = try BrandID.argument(brand)
        var log = Logger(label: "handoff", factory: { _ in JSONLog() })
        log.logLevel = settings.logLevel
        let running = try RunningService(settings, keys: try ProcessParts.keys(in: settings.keys), log: log)
        try await running.run(with: EndOfInput()) { uses, keyed, open in
            NoOpRoutes(brand: brand, store: running.store, replay: uses.replay).add(keyed: keyed, open: open)
        }
    }
}
