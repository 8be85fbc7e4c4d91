import ArgumentParser
import HandoffModel
import HandoffStore

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Check that the log is what was written.",
        subcommands: [Verify.self, Head.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Walk the whole log and name the first entry that was changed, dropped, reordered or cut off.",
            discussion: """
                Exits with 0 when everything is as it was written, with 1 when not. That a whole older copy was put in \
                place is seen only with a head that was kept elsewhere: save one now and then with “handoff audit head”.
                """)
        @Option(help: ArgumentHelp("A line of “handoff audit head” that was kept elsewhere.", valueName: "head"))
        var against: String?
        @Flag(help: "Print JSON.") var json = false
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let outside = try against.map { text in
                guard let checkpoint = Checkpoint(text) else {
                    throw ValidationError("--against takes a whole line of “handoff audit head”")
                }
                return checkpoint
            }
            let settings = try await place.settings()
            let keys = try ProcessParts.keys(in: settings.text(.keys))
            try await place.withStore { store in
                let report = try await store.read { snapshot in
                    var progress = Progress("entries walked:")
                    var verifier = AuditVerifier(seal: ProcessParts.auditSeal(keys)) { progress.show(Int($0)) }
                    let report = try verifier.verify(snapshot, outside: outside)
                    progress.finish()
                    return report
                }
                print(json ? report.json : report.words)
                if report.fault != nil { throw ExitCode(1) }
            }
        }
    }

    struct Head: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a sealed line that says where the log stands now, to be kept outside of the database.")
        @OptionGroup var place: StorageOptions

        func run() async throws {
            try await place.withStore { store in
                guard let checkpoint = try await store.checkpoint() else {
                    throw SettingsError(description: "the log is empty")
                }
                print(checkpoint.line)
            }
        }
    }
}

extension AuditReport {
    fileprivate var words: String {
        if let fault { return "The log is NOT what was written. First fault: \(fault)" }
        return "The log is what was written. Events: \(events), handoffs: \(handoffs), checkpoints: \(checkpoints)."
    }

    fileprivate var json: String {
        var text = JSONText()
        text.open("{")
        text.name("intact")
        text.string(fault == nil ? "yes" : "no")
        text.name("events")
        text.number(events)
        text.name("handoffs")
        text.number(Int64(handoffs))
        text.name("checkpoints")
        text.number(Int64(checkpoints))
        if let fault {
            text.name("fault")
            text.string(fault.description)
        }
        text.close("}")
        return text.text
    }
}

extension Checkpoint {
    /// `handoff-audit-1 <entry> <milliseconds> <key> <seal in hex>`
    fileprivate var line: String { "handoff-audit-1 \(seq) \(at.rawValue) \(kid) \(seal.hex)" }

    fileprivate init?(_ line: String) {
        let parts = line.split(separator: " ")
        guard parts.count == 5, parts[0] == "handoff-audit-1", let seq = Int64(parts[1]), let at = Int64(parts[2]),
            let kid = UInt16(parts[3]), parts[4].utf8.count == 64
        else { return nil }
        var seal: [UInt8] = []
        var rest = parts[4]
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            seal.append(byte)
            rest = rest.dropFirst(2)
        }
        self.init(seq: seq, at: Timestamp(rawValue: at), kid: kid, seal: seal)
    }
}
