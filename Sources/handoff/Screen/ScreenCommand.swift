import ArgumentParser
import FoundationEssentials
import HandoffModel

struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Look for personal data in text files.",
        discussion: "Prints what was found and where, never the text itself. Exits with 1 when something was found.")
    @Argument(help: "Text files; - reads standard input.") var files: [String]
    @Option(help: ArgumentHelp("The brand's account numbers: # a digit, A a letter.", valueName: "pattern"))
    var account: [String] = []
    @Flag(help: "Print JSON, one object a finding.") var json = false
    @Flag(help: "Print the redacted text instead.") var redact = false

    func run() async throws {
        let patterns = try account.map { text in
            guard let pattern = AccountPattern(text, words: []) else {
                throw ValidationError("\(text): a pattern needs at least four of # and A, or it would match everything")
            }
            return pattern
        }
        let screener = Screener(accountPatterns: patterns)
        var found = 0
        for file in files {
            let bytes =
                file == "-" ? try StandardStream.read() : FileManager.default.contents(atPath: file).map(Array.init)
            guard let bytes else { throw SettingsError(description: "\(file) cannot be read") }
            let text = String(decoding: bytes, as: UTF8.self)
            let screening = screener.screen(text)
            found += screening.findings.count
            if redact {
                print(screening.redacted, terminator: "")
            } else {
                for finding in screening.findings { print(json ? line(file, finding) : words(file, finding, text)) }
            }
        }
        if found > 0, !redact { throw ExitCode(1) }
    }

    private func words(_ file: String, _ finding: Finding, _ text: String) -> String {
        let before = text.utf8.prefix(finding.range.lowerBound)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map(before.index(after:)) ?? before.startIndex
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.distance(from: lineStart, to: before.endIndex) + 1
        let scheme = finding.scheme.map { " (\($0.rawValue))" } ?? ""
        return "\(file):\(line):\(column): \(finding.kind.rawValue)\(scheme), \(finding.confidence.rawValue)"
    }

    private func line(_ file: String, _ finding: Finding) -> String {
        var text = JSONText()
        text.open("{")
        text.name("file")
        text.string(file)
        text.name("kind")
        text.string(finding.kind.rawValue)
        if let scheme = finding.scheme {
            text.name("scheme")
            text.string(scheme.rawValue)
        }
        text.name("confidence")
        text.string(finding.confidence.rawValue)
        text.name("start")
        text.number(Int64(finding.range.lowerBound))
        text.name("end")
        text.number(Int64(finding.range.upperBound))
        text.close("}")
        return text.text
    }
}
