import OpenSSL
import Testing

@Suite("HKDF with SHA-256")
struct HKDFTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let number: Int
        let secret, salt, info: [UInt8]
        let count: Int
        /// The pseudorandom key between the two steps.
        let extracted: [UInt8]
        let key: [UInt8]
        var testDescription: String { "case A.\(number)" }
    }

    static let rfc5869 = [
        Vector(
            number: 1, secret: Array(repeating: 0x0b, count: 22), salt: Array(0x00...0x0c), info: Array(0xf0...0xf9),
            count: 42, extracted: Array(hex: "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"),
            key: Array(
                hex: """
                    3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865
                    """)),
        Vector(
            number: 2, secret: Array(0x00...0x4f), salt: Array(0x60...0xaf), info: Array(0xb0...0xff), count: 82,
            extracted: Array(hex: "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244"),
            key: Array(
                hex: """
                    b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09\
                    da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87
                    """)),
        Vector(
            number: 3, secret: Array(repeating: 0x0b, count: 22), salt: [], info: [], count: 42,
            extracted: Array(hex: "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04"),
            key: Array(
                hex: """
                    8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8
                    """)),
    ]

    @Test("The SHA-256 vectors of RFC 5869 come out, in one step and in two", arguments: rfc5869)
    func vectors(_ vector: Vector) throws {
        let secret = Secret(vector.secret)
        let key = try HKDF.derive(from: secret, salt: vector.salt, info: vector.info, count: vector.count)
        let extracted = try HKDF.extract(from: secret, salt: vector.salt)
        let expanded = try HKDF.expand(extracted, info: vector.info, count: vector.count)
        #expect(key.bytes == vector.key)
        #expect(extracted.bytes == vector.extracted)
        #expect(expanded.bytes == vector.key)
    }

    @Test("A length outside 1 to 8160, or an empty secret, is refused", arguments: [-1, 0, 8161, .max])
    func lengths(_ count: Int) throws {
        #expect(throws: OpenSSLError.self) { try HKDF.derive(from: Secret([1]), info: [], count: count) }
        #expect(throws: OpenSSLError.self) { try HKDF.derive(from: Secret([]), info: []) }
        let longest = try HKDF.derive(from: Secret([1]), info: [], count: 8160)
        #expect(longest.count == 8160)
    }
}
