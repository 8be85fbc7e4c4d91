import Foundation
import HandoffModel
import Testing

@Suite("Base64 has one text for some bytes, and one reading of a text")
struct Base64Tests {
    /// RFC 4648, section 10.
    private static let published = [
        ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"),
        ("foob", "Zm9vYg==", "Zm9vYg"),
        ("fooba", "Zm9vYmE=", "Zm9vYmE"), ("foobar", "Zm9vYmFy", "Zm9vYmFy"),
    ]

    @Test("The vectors of RFC 4648, with padding and without", arguments: published)
    func vectors(_ text: String, _ padded: String, _ unpadded: String) {
        #expect(Base64.standard.encode(Array(text.utf8)) == padded)
        #expect(Base64.url.encode(Array(text.utf8)) == unpadded)
        #expect(Base64.standard.decode(padded) == Array(text.utf8))
        #expect(Base64.url.decode(unpadded) == Array(text.utf8))
    }

    @Test("Each writes its own two last letters, and reads no others")
    func letters() {
        #expect(Base64.standard.encode([0xFB, 0xEF, 0xFF]) == "++//")
        #expect(Base64.url.encode([0xFB, 0xEF, 0xFF]) == "--__")
        #expect(Base64.standard.decode("--__") == nil)
        #expect(Base64.url.decode("++//") == nil)
    }

    @Test("What Foundation writes is read, and what is written here Foundation reads", arguments: 0..<200)
    func foundation(_ count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = Data(bytes).base64EncodedString()
        #expect(Base64.standard.encode(bytes) == text)
        #expect(Base64.standard.decode(text) == bytes)
        let forURL = text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        #expect(Base64.url.encode(bytes) == forURL)
        #expect(Base64.url.decode(forURL) == bytes)
    }

    @Test(
        "Padding that is missing, too much or in the middle, lost bits, white space and other letters are refused",
        arguments: [
            "Z", "Zg", "Zg=", "Zg===", "Zg====", "=", "==", "===", "====", "Z===", "=Zg=", "Zg==Zg==", "Zh==", "Zm9=",
            "Zm9v=", "Zm9v====", "Zg==\n", " Zg==", "Zm 9", "Zé==", "Zg=\u{0}", "Zm9\u{7F}", "ZmZ=Zg==",
        ])
    func refusesPadded(_ text: String) {
        #expect(Base64.standard.decode(text) == nil)
    }

    @Test(
        "Without padding any of it is refused, and lost bits are",
        arguments: ["Z", "Zg==", "Zm8=", "Zh", "Zm9", "Zm9vZ", "=", "Zm9v=", "Zg ", "Zg\n", "Zm9ü", "Zm9vé"])
    func refusesUnpadded(_ text: String) {
        #expect(Base64.url.decode(text) == nil)
    }

    @Test("Of all texts of two letters, 64 × 4 decode, each to a byte of its own")
    func everyPair() {
        var found: [UInt8: Int] = [:]
        for first in UInt8.min..<128 {
            for second in UInt8.min..<128 {
                guard let bytes = Base64.url.decode(String(decoding: [first, second], as: UTF8.self)) else { continue }
                #expect(bytes.count == 1)
                found[bytes[0], default: 0] += 1
            }
        }
        #expect(found.count == 256)
        #expect(found.values.allSatisfy { $0 == 1 })
    }

    @Test("Letters are decoded into memory of just their length")
    func intoMemory() {
        for count in 0...6 {
            var bytes = [UInt8](repeating: 0, count: count)
            let fits = Array("Zm9v".utf8).withUnsafeBufferPointer { text in
                bytes.withUnsafeMutableBytes { Base64.url.decode(text, into: $0) }
            }
            #expect(fits == (count == 3))
        }
    }
}
