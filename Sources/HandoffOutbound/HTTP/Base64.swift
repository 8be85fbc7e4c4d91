import FoundationEssentials

/// base64 (RFC 4648, sections 4 and 5).
enum Base64 {
    /// With padding.
    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// With the alphabet for URLs, without padding.
    static func urlEncode(_ bytes: [UInt8]) -> String {
        String(
            encode(bytes).prefix { $0 != "=" }.map { letter in
                switch letter {
                case "+": "-"
                case "/": "_"
                default: letter
                }
            })
    }

    /// Nil unless `text` is what ``urlEncode(_:)`` makes of some bytes: no padding, no other alphabet, no lost bits.
    static func urlDecode(_ text: some StringProtocol) -> [UInt8]? {
        var standard = text.map { letter -> Character in
            switch letter {
            case "-": "+"
            case "_": "/"
            default: letter
            }
        }
        while standard.count % 4 != 0 { standard.append("=") }
        guard let data = Data(base64Encoded: String(standard)) else { return nil }
        let bytes = Array(data)
        return urlEncode(bytes) == text ? bytes : nil
    }
}
