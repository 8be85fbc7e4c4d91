import HandoffModel
import Testing

@Suite("A logo is a small still picture of pixels, and nothing else")
struct LogoTests {
    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        [0, 0, UInt8(data.count >> 8), UInt8(data.count & 0xFF)] + Array(type.utf8) + data + [0, 0, 0, 0]
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// A PNG of `width` and `height` pixels with these chunks between its header and its end.
    static func png(_ width: Int = 64, _ height: Int = 32, _ between: [UInt8] = []) -> [UInt8] {
        let side = { (value: Int) -> [UInt8] in [0, UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)] }
        return signature + chunk("IHDR", side(width) + side(height) + [8, 6, 0, 0, 0]) + between
            + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 32, 0, 64, 1, 1, 0x11, 0, 0xFF, 0xD9]

    static func webp(_ kind: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array("WEBP".utf8) + Array(kind.utf8) + [UInt8(data.count), 0, 0, 0] + data
        return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
    }

    @Test(
        "PNG, JPEG and the three kinds of WebP are told by their bytes, with their size",
        arguments: [
            (png(), .png), (jpeg, .jpeg), (webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 64, 0, 32, 0]), .webp),
            (webp("VP8L", [0x2F, 63, 0xC0, 7, 0, 0, 0, 0, 0, 0]), .webp),
            (webp("VP8X", [0, 0, 0, 0, 63, 0, 0, 31, 0, 0]), .webp),
        ] as [([UInt8], Logo.Format)])
    func formats(bytes: [UInt8], format: Logo.Format) throws {
        let logo = try Logo(bytes)
        #expect(logo.format == format)
        #expect(logo.width == 64)
        #expect(logo.height == 32)
        #expect(logo.bytes == bytes)
    }

    @Test(
        "What is no picture, or more than one, is refused",
        arguments: [
            [], Array("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".utf8), Array("GIF89a".utf8),
            signature, png().dropLast(), png() + [0], [0] + png(), png() + Array("<script>".utf8),
            signature + chunk("IEND", []), signature + chunk("IDAT", [1]) + chunk("IEND", []), jpeg.dropLast(),
            jpeg + [0], [0xFF, 0xD8, 0xFF, 0xD9], webp("VP8 ", [0, 0, 0, 1, 1, 1, 64, 0, 32, 0]),
            webp("VP8X", [0, 0, 0, 0, 63, 0, 0, 31, 0, 0]) + [0], webp("ALPH", Array(repeating: 0, count: 10)),
        ] as [[UInt8]])
    func notAPicture(bytes: [UInt8]) {
        #expect(throws: LogoRefusal.notAPicture) { try Logo(bytes) }
    }

    @Test("A picture that moves is refused")
    func moves() {
        let png = Self.png(64, 32, Self.chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]))
        let webp = Self.webp("VP8X", [2, 0, 0, 0, 63, 0, 0, 31, 0, 0])
        #expect(throws: LogoRefusal.moves) { try Logo(png) }
        #expect(throws: LogoRefusal.moves) { try Logo(webp) }
    }

    @Test("A few bytes cannot ask for a wall of pixels", arguments: [(0, 32), (1025, 32), (64, 100_000), (64, 0)])
    func size(width: Int, height: Int) {
        #expect(throws: LogoRefusal.wrongSize) { try Logo(Self.png(width, height)) }
    }

    @Test("20 KB are enough, one byte more is refused before anything is read")
    func tooLarge() throws {
        let room = Logo.maxBytes - Self.png().count - 12
        let full = Self.png(64, 32, Self.chunk("tEXt", Array(repeating: 0x20, count: room)))
        let logo = try Logo(full)
        #expect(logo.bytes.count == Logo.maxBytes)
        #expect(throws: LogoRefusal.tooLarge) {
            try Logo(Self.png(64, 32, Self.chunk("tEXt", Array(repeating: 0x20, count: room + 1))))
        }
    }

    @Test("Every prefix and every flipped byte of a picture is read without a trap")
    func broken() {
        for picture in [Self.png(), Self.jpeg, Self.webp("VP8X", [0, 0, 0, 0, 63, 0, 0, 31, 0, 0])] {
            for length in 0..<picture.count {
                #expect(throws: LogoRefusal.self) { try Logo(Array(picture.prefix(length))) }
                for flip in [0x01, 0x80, 0xFF] as [UInt8] {
                    var bytes = picture
                    bytes[length] ^= flip
                    _ = try? Logo(bytes)
                }
            }
        }
    }

    @Test(
        "A text in Base 64 is read, with and without padding and white space",
        arguments: ["", "Zg==", "Zm8=", "Zm9v", "Zm9v\n Yg==", "+/+/"])
    func base64(text: String) {
        // No picture is that short: the refusal shows that the text itself was read.
        #expect(throws: LogoRefusal.notAPicture) { try Logo(base64: text) }
    }

    @Test(
        "Other texts are refused",
        arguments: ["Z", "Zg", "Zg=", "Zg===", "=", "Zh==", "Zm9=", "Zg==Zg==", "Z-8=", "Zé=="])
    func notBase64(text: String) {
        #expect(throws: LogoRefusal.notBase64) { try Logo(base64: text) }
    }

    @Test("A picture survives its text")
    func roundTrip() throws {
        let text = "/9j/4AAEAQL/wAALCAAgAEABAREA/9k="
        let logo = try Logo(base64: text)
        #expect(logo.bytes == Self.jpeg)
    }
}
