import FoundationEssentials
import Glibc

/// A line that says how far a long piece of work has come. It is silent where nobody looks: in pipes and in files.
struct Progress {
    private let isShown = isatty(STDERR_FILENO) == 1
    private let what: String
    private let total: Int?
    private var shown = ContinuousClock.now - .seconds(1)

    init(_ what: String, of total: Int? = nil) {
        self.what = what
        self.total = total
    }

    mutating func show(_ done: Int) {
        guard isShown, ContinuousClock.now - shown > .milliseconds(80) || done == total else { return }
        shown = .now
        var line = "\r\(what) \(done)"
        if let total, total > 0 {
            let filled = done * 30 / total
            line =
                "\r\(what) [\(String(repeating: "#", count: filled))\(String(repeating: ".", count: 30 - filled))] \(done)/\(total)"
        }
        StandardStream.tell(line)
    }

    func finish() {
        if isShown { StandardStream.tell("\r\u{1B}[K") }
    }

}

/// Emphasis for people, unless they said that they want none (no-color.org) or nobody looks.
enum Style {
    static let isOn =
        isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    static func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    static func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
