import OpenSSL
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Suite("Random bytes")
struct RandomTests {
    @Test(
        "Every length is filled to its last byte", arguments: [1, 15, 16, 17, 255, 256, 257, 4095, 4096, 4097, 10_000])
    func lengths(_ count: Int) throws {
        // A byte that is never written stays 0 in all of 40 draws; by chance that happens once in 2^320.
        var seen = [UInt8](repeating: 0, count: count)
        for _ in 0..<40 {
            let bytes = try Random.bytes(count)
            #expect(bytes.count == count)
            for i in 0..<count { seen[i] |= bytes[i] }
        }
        #expect(seen.allSatisfy { $0 != 0 })
    }

    @Test("No draw of 16 bytes is ever given twice, whoever asks")
    func distinct() async throws {
        let draws = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<8 { group.addTask { try (0..<2000).map { _ in try Random.bytes(16) } } }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.formUnion($1) }
        }
        #expect(draws.count == 16_000)
        let a = try Random.words()
        let b = try Random.words()
        #expect(a != b)
    }

    @Test("All values of a byte come about equally often")
    func uniform() throws {
        var counts = [Int](repeating: 0, count: 256)
        for byte in try Random.bytes(2_560_000) { counts[Int(byte)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 800 })  // eight standard deviations
    }
}

@Suite("Secrets")
struct SecretTests {
    @Test("A secret prints as <redacted>, however it is printed")
    func redacted() throws {
        let secret = Secret(Array("hunter2".utf8))
        let key = try HMACKey(secret)
        var dumped = ""
        dump((secret, key), to: &dumped)
        #expect("\(secret) \(key)" == "<redacted> <redacted>")
        #expect(String(reflecting: secret) == "<redacted>")
        #expect(Mirror(reflecting: secret).children.isEmpty)
        #expect(!dumped.contains("0x") && !dumped.contains("104"))
    }

    @Test("Equality holds for the same bytes alone, and lengths that differ are unequal")
    func equality() {
        let secret = Secret([1, 2, 3])
        let others: [[UInt8]] = [[1, 2, 4], [1, 2], [1, 2, 3, 0], []]
        #expect(secret.equals(Secret([1, 2, 3])))
        for other in others { #expect(!secret.equals(Secret(other))) }
        #expect(constantTimeEqual([], []))
        #expect(constantTimeEqual([7], [7]))
        #expect(!constantTimeEqual([7], [8]))
        #expect(!constantTimeEqual([7], [7, 7]))
    }
}

@Suite("SHA-256 and the version of libcrypto")
struct DigestTests {
    @Test("The examples of FIPS 180-4 come out")
    func vectors() throws {
        let empty = try SHA256.digest([])
        let abc = try SHA256.digest("abc".utf8)
        #expect(empty == Array(hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        #expect(abc == Array(hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    }

    @Test("OpenSSL before 3.0 is refused by name, with the cure; 3.0 and later are taken")
    func version() throws {
        try OpenSSLVersion.require()
        try OpenSSLVersion.require(number: 0x3000_0000, text: "OpenSSL 3.0.0")
        try OpenSSLVersion.require(number: 0x4000_0000, text: "OpenSSL 4.0.0")
        let old = #expect(throws: OpenSSLError.self) {
            try OpenSSLVersion.require(number: 0x1010_117f, text: "OpenSSL 1.1.1w  11 Sep 2023")
        }
        #expect(old?.description.contains("1.1.1w") == true)
        #expect(old?.description.contains("apt-get install") == true)
    }
}
