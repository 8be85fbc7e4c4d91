import HandoffTokens
import Logging
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Takes up a changed keyring: at SIGHUP at once, and by itself within a second.
final class KeyringWatch: Service {
    private let keys: KeySource
    private let log: Logger
    /// Said once, not twice a second.
    private let said = Mutex<String?>(nil)

    init(keys: KeySource, log: Logger) {
        self.keys = keys
        self.log = log
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask {
                    for await _ in await UnixSignalsSequence(trapping: .sighup) { self.reload() }
                }
                group.addTask {
                    while (try? await Task.sleep(for: .milliseconds(500))) != nil { self.reload() }
                }
            }
        }
    }

    private func reload() {
        do {
            let isNew = try keys.reload()
            said.withLock { $0 = nil }
            if isNew { log.notice("took up a changed keyring", metadata: ["signing": "\(keys.signingKid)"]) }
        } catch {
            let reason = "\(error)"
            let isNews = said.withLock { said in
                defer { said = reason }
                return said != reason
            }
            if isNews {
                log.error("the keyring cannot be read; the one in force stays", metadata: ["error": "\(reason)"])
            }
        }
    }
}
