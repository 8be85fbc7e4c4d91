import HandoffModel
import Logging

/// One JSON object a line on standard error. Line ends, escapes and terminal codes of a value cannot leave it.
struct JSONLog: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var text = JSONText()
        text.open("{")
        text.name("at")
        text.string(ProcessParts.now().rfc3339)
        text.name("level")
        text.string(event.level.rawValue)
        text.name("message")
        text.string(event.message.description)
        let all = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            text.name(key == "hb.request.id" ? "request_id" : key)
            text.string(Self.printable("\(value)"))
        }
        text.close("}")
        StandardStream.tell(text.text + "\n")
    }

    /// `JSONText` escapes the ASCII controls; DEL and the C1 controls would still reach a terminal.
    private static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x7F...0x9F).contains($0.value) }) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append((0x7F...0x9F).contains(scalar.value) ? "\u{FFFD}" : scalar) }
        return String(shown)
    }
}
