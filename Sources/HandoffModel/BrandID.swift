/// A tenant's short name, chosen by the operator: 1 to 40 of `a-z`, `0-9` and `-`, beginning with a letter.
package struct BrandID: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
    package let name: String

    package init?(_ name: String) {
        let bytes = name.utf8
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard (1...40).contains(bytes.count), letters.contains(bytes.first!),
            bytes.allSatisfy({
                letters.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { return nil }
        self.name = name
    }

    package var description: String { name }
    package static func < (a: Self, b: Self) -> Bool { a.name < b.name }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a brand's name is 1 to 40 of a-z, 0-9 and -, beginning with a letter")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
