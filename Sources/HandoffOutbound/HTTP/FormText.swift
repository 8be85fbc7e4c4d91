/// `application/x-www-form-urlencoded`: forms, query strings, and the parts of a client's Basic credentials.
enum FormText {
    static func encode(_ members: [(String, String)]) -> String {
        members.map { encode($0.0) + "=" + encode($0.1) }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters is escaped, space included: both decoders read `%20`.
    static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension OutboundURL {
    /// This address with `members` added to its query.
    func adding(_ members: [(String, String)]) -> String {
        text + (text.contains("?") ? "&" : "?") + FormText.encode(members)
    }
}
