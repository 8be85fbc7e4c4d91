import Foundation

/// Texts that must stand nowhere, by what they are, and a search for them in every form in which they might.
struct Canaries {
    private var texts: [String: String] = [:]

    /// As it was typed, and in the spellings that the service makes of it: without blanks and dashes, in one case.
    mutating func add(_ what: String, _ text: String) {
        let bare = text.filter { $0 != " " && $0 != "-" }
        for spelling in [text, bare, text.uppercased(), bare.uppercased(), text.lowercased(), bare.lowercased()] {
            texts[spelling] = what
        }
    }

    func without(_ allowed: Set<String>) -> Canaries {
        var rest = self
        rest.texts = texts.filter { !allowed.contains($0.value) }
        return rest
    }

    /// What of them stands in a file, and where.
    func found(in path: String) async throws -> [String] {
        var forms: [[UInt8]: String] = [:]
        for (text, what) in texts { for (form, how) in Self.forms(text) { forms[form] = what + how } }
        let scratch = try Scratch()
        let patterns = Data(forms.keys.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x0A]))
        try patterns.write(to: URL(fileURLWithPath: scratch.file("patterns")))
        // -a: bytes are text. -o -b: what was found, and its place. -F: as it stands. One pass for all of them.
        let grep = try Child(
            "grep", ["-aobF", "-f", scratch.file("patterns"), path], environment: ["LC_ALL": "C"],
            output: scratch.file("out"), errors: scratch.file("err"), in: scratch.path)
        let exit = try await grep.ended(within: .seconds(60))
        guard exit == .code(0) || exit == .code(1) else {
            throw Binary.Ending.Failed(description: "\(exit): \(try scratch.text("err"))")
        }
        return try scratch.bytes("out").split(separator: 0x0A).map { line in
            let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            let place = String(decoding: parts[0], as: UTF8.self)
            return "\(forms[Array(parts.last ?? [])] ?? String(decoding: line, as: UTF8.self)) at byte \(place)"
        }
    }

    /// The bytes of a text as it is, and in other writings.
    private static func forms(_ text: String) -> [([UInt8], String)] {
        let bytes = Array(text.utf8)
        let hex = bytes.map { String(format: "%02x", $0) }
        let percent = hex.map { "%" + $0 }.joined()
        var texts = [
            (text, ""), (text.formEscaped, " escaped"), (text.replacing(" ", with: "+"), " escaped"),
            (hex.joined(), " in hex"), (hex.joined().uppercased(), " in hex"),
            (percent, " in percent signs"), (percent.uppercased(), " in percent signs"),
        ]
        for shift in 0..<3 {
            // What depends on the neighbours is cut off at both ends.
            let whole = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
            let end = (shift + bytes.count).isMultiple(of: 3) ? 0 : 4
            let own = String(whole.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(end))
            guard own.utf8.count >= 7 else { continue }
            texts.append((own, " in base64"))
            texts.append((own.replacing("+", with: "-").replacing("/", with: "_"), " in base64url"))
        }
        let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        // The other order of bytes is found by this one, a byte on.
        return texts.map { (Array($0.0.utf8), $0.1) } + [(Array(wide.dropLast()), " in UTF-16")]
    }
}
