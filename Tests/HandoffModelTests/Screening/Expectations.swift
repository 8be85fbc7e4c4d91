@testable import HandoffModel

/// What a screener finds in `text`, as `kind: what stands there`; the brand's account numbers look like AC-12345678.
func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let patterns = [AccountPattern("aC-########")].compactMap { $0 }
    return Screener(accountPatterns: patterns).screen(text).findings.map { finding in
        let name = finding.scheme?.rawValue ?? finding.kind.rawValue
        let mark = finding.confidence == .possible ? "?" : ""
        return "\(name)\(mark): " + String(decoding: bytes[finding.range], as: UTF8.self)
    }
}
