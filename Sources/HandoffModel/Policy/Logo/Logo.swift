/// A brand's logo: a still picture of pixels, small enough to go with every page.
///
/// PNG, JPEG and WebP are told by their bytes, never by a name that came along. SVG is refused: it is a document that can
/// hold scripts and addresses of others. So are moving pictures (WCAG 2.2, 2.2.2), a picture of more pixels than a logo
/// needs, which a few bytes can unfold to, and bytes before or after the picture, which can be a file of another kind.
package struct Logo: Hashable, Sendable {
    package let bytes: [UInt8]
    package let format: Format
    /// In pixels, each 1 to ``longestSide``.
    package let width, height: Int

    package enum Format: String, CaseIterable, Sendable {
        case png, jpeg, webp

        package var mediaType: String { "image/\(rawValue)" }
    }

    /// The most bytes of a logo: 20 KB.
    package static let maxBytes = 20_480
    package static let longestSide = 1024

    package init(_ bytes: [UInt8]) throws(LogoRefusal) {
        guard bytes.count <= Self.maxBytes else { throw .tooLarge }
        guard let found = PictureHeader.of(bytes) else { throw .notAPicture }
        guard found.frames == .one else { throw .moves }
        guard (1...Self.longestSide).contains(found.width), (1...Self.longestSide).contains(found.height) else {
            throw .wrongSize
        }
        self.bytes = bytes
        format = found.format
        width = found.width
        height = found.height
    }

    /// - Parameter base64: RFC 4648, section 4, with padding; white space in it is passed over.
    package init(base64: String) throws(LogoRefusal) {
        guard base64.utf8.count <= Self.maxBytes * 3 / 2 else { throw .tooLarge }
        let letters = base64.utf8.filter { $0 != UInt8(ascii: " ") && !(0x09...0x0D).contains($0) }
        guard let bytes = Base64.standard.decode(String(decoding: letters, as: UTF8.self)) else { throw .notBase64 }
        try self.init(bytes)
    }
}

package enum LogoRefusal: Error, Equatable {
    case notBase64
    /// More than ``Logo/maxBytes``.
    case tooLarge
    /// Neither PNG nor JPEG nor WebP, or a broken one.
    case notAPicture
    /// More than one frame.
    case moves
    /// A side of no pixels, or of more than ``Logo/longestSide``.
    case wrongSize
}

extension LogoRefusal {
    /// What an operator can do about it.
    package var reason: String {
        switch self {
        case .notBase64: "it is not base64"
        case .tooLarge: "it has more than \(Logo.maxBytes) bytes"
        case .notAPicture: "it must be a PNG, JPEG or WebP picture"
        case .moves: "it must be a still picture"
        case .wrongSize: "its sides must be 1 to \(Logo.longestSide) pixels"
        }
    }
}
