import CWipe
import FoundationEssentials
import HandoffWeb
import ProcessMemory

/// What this process does with its memory: `CWipe` is linked by this program alone, and replaces `free` and `realloc` for
/// all of it.
enum MemoryWipe {
    static let wipeDeadStack: @Sendable () -> Void = { wipe_dead_stack() }

    /// Overwrites memory before it is given back, or no longer.
    /// - Returns: what the server does for it; nil when it is off.
    static func turn(on isOn: Bool) -> Wiping? {
        wipe_heap(isOn)
        return isOn ? Wiping(afterStep: wipeDeadStack) : nil
    }

    /// Gives back the pages of the program's code that only starting needed.
    static func giveBackProgram() {
        ProgramPages.giveBack(
            of: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            in: try? String(contentsOfFile: "/proc/self/smaps", encoding: .utf8))
    }
}
