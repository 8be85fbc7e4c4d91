import ArgumentParser
import FoundationEssentials
import HandoffModel
import HandoffStore
import HandoffTokens

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Check that the log is what was written.",
        subcommands: [Verify.self, Head.self, PublicKeys.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Walk the whole log and name the first entry that was changed, dropped, reordered or cut off.",
            discussion: """
                Exits with 0 when everything is as it was written, with 1 when not. That a whole older copy was put in \
                place, or one lane of it, is seen only with a checkpoint that was kept elsewhere: save one now and then \
                with “handoff audit head”.
                """)
        @Option(
            help: ArgumentHelp(
                "A checkpoint of “handoff audit head” that was kept elsewhere; - reads it from the input.",
                valueName: "file"))
        var against: String?
        @Option(
            help: ArgumentHelp(
                "A checkpoint up to which this log was verified before: what it covers is compared with it, and no more.",
                valueName: "file"))
        var since: String?
        @Flag(help: "Print JSON.") var json = false
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let notes = (try against.map(CheckpointFile.text), try since.map(CheckpointFile.text))
            let settings = try await place.settings()
            let keys = try ProcessParts.keys(in: settings.text(.keys))
            let outside = try notes.0.map { try CheckpointFile.checkpoint($0, AuditKeys(keys: keys)) }
            let since = try notes.1.map { try CheckpointFile.checkpoint($0, AuditKeys(keys: keys)) }
            try await place.withStore { store in
                let report = try await store.read { snapshot in
                    var progress = Progress("entries walked:")
                    let verifier = AuditVerifier(seal: ProcessParts.auditSeal(keys)) { progress.show(Int($0)) }
                    let report = try verifier.verify(snapshot, outside: outside, since: since)
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
            abstract:
                "Print a signed checkpoint that says where the log stands now, to be kept outside of the database.",
            discussion: """
                It is a signed note (c2sp.org/signed-note): a line for every lane, with the number of its entries and the \
                root of the Merkle tree over them. Others check it with a key of “handoff audit keys”.
                """)
        @OptionGroup var place: StorageOptions

        func run() async throws {
            try await place.withStore { store in
                guard let sealed = try await store.checkpoint() else {
                    throw SettingsError(description: "the log is empty: there is nothing to sign yet")
                }
                print(sealed.note, terminator: "")
            }
        }
    }

    struct PublicKeys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keys",
            abstract: "Print the public keys by which others check checkpoints, the present one first.")
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let keys = try ProcessParts.keys(in: await place.settings().text(.keys))
            for key in try AuditKeys(keys: keys).verifiers() { print(key.verifier.text) }
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
