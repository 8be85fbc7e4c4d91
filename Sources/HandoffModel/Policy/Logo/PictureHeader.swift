/// What a picture's own bytes say about it, read without unfolding a pixel.
struct PictureHeader: Equatable {
    let format: Logo.Format
    let width, height: Int
    let frames: Frames

    enum Frames { case one, many }

    /// Nil unless `bytes` are exactly one PNG, JPEG or WebP picture from the first byte to the last.
    static func of(_ bytes: [UInt8]) -> PictureHeader? { png(bytes) ?? jpeg(bytes) ?? webp(bytes) }

    /// PNG (ISO/IEC 15948), chunk after chunk from IHDR to IEND; `acTL` makes it move.
    private static func png(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        var at = 8
        var size: (width: Int, height: Int)?
        var frames = Frames.one
        while at + 12 <= bytes.count {
            let length = bigEndian(bytes, at, 4), data = at + 8
            guard length <= bytes.count - data - 4 else { return nil }
            switch Array(bytes[at + 4..<data]) {
            case Array("IHDR".utf8) where at == 8 && length == 13:
                size = (bigEndian(bytes, data, 4), bigEndian(bytes, data + 4, 4))
            case Array("acTL".utf8): frames = .many
            case Array("IEND".utf8):
                guard let size, length == 0, data + 4 == bytes.count else { return nil }
                return PictureHeader(format: .png, width: size.width, height: size.height, frames: frames)
            default: break
            }
            guard size != nil else { return nil }
            at = data + length + 4
        }
        return nil
    }

    /// JPEG (ITU-T T.81), segment after segment to the frame header, and an end marker as the last two bytes.
    private static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]), bytes.suffix(2) == [0xFF, 0xD9] else { return nil }
        var at = 2
        while at + 9 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1], length = bigEndian(bytes, at + 2, 2)
            guard length >= 2, length <= bytes.count - at - 2 else { return nil }
            switch marker {
            case 0xC0, 0xC1, 0xC2:
                return PictureHeader(
                    format: .jpeg, width: bigEndian(bytes, at + 7, 2), height: bigEndian(bytes, at + 5, 2), frames: .one
                )
            case 0xC4, 0xDB, 0xDD, 0xE0...0xEF, 0xFE: at += 2 + length
            default: return nil
            }
        }
        return nil
    }

    /// WebP (RFC 9649): one RIFF container, of a simple or an extended picture.
    private static func webp(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8),
            littleEndian(bytes, 4, 4) + 8 == bytes.count
        else { return nil }
        var frames = Frames.one
        let width: Int
        let height: Int
        switch Array(bytes[12..<16]) {
        case Array("VP8 ".utf8) where bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]):
            (width, height) = (littleEndian(bytes, 26, 2) & 0x3FFF, littleEndian(bytes, 28, 2) & 0x3FFF)
        case Array("VP8L".utf8) where bytes[20] == 0x2F:
            let bits = littleEndian(bytes, 21, 4)
            (width, height) = ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case Array("VP8X".utf8):
            if bytes[20] & 0x02 != 0 { frames = .many }
            (width, height) = (littleEndian(bytes, 24, 3) + 1, littleEndian(bytes, 27, 3) + 1)
        default: return nil
        }
        return PictureHeader(format: .webp, width: width, height: height, frames: frames)
    }

    private static func bigEndian(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func littleEndian(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
