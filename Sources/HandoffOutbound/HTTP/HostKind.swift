#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the host of an address is, as far as its text tells.
enum HostKind: Equatable {
    case elsewhere
    case loopback
    case forbidden

    /// - Parameter host: in lower case; IPv6 in brackets.
    init(_ host: String) throws(OutboundURL.Refusal) {
        if host.hasPrefix("[") {
            self = try Self.ofIPv6(host.dropFirst().dropLast())
            return
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, labels.allSatisfy(Self.isLabel) else { throw .malformed }
        if Self.looksLikeNumber(last) {
            self = Self.ofIPv4(try Self.ipv4(labels))
        } else if last == "localhost" {
            self = .loopback
        } else {
            self = Self.metadataNames.contains(host) ? .forbidden : .elsewhere
        }
    }

    private static let metadataNames: Set<String> = [
        "metadata", "metadata.google.internal", "metadata.goog", "instance-data", "instance-data.ec2.internal",
    ]

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count)
            && label.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// Resolvers read `2852039166`, `0xa9fea9fe` and `169.254.43518` as addresses; only four plain numbers pass here.
    private static func looksLikeNumber(_ label: Substring) -> Bool {
        label.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } || label.hasPrefix("0x")
    }

    private static func ipv4(_ labels: [Substring]) throws(OutboundURL.Refusal) -> [UInt8] {
        let bytes = labels.compactMap { label in UInt8(label).flatMap { String($0) == label ? $0 : nil } }
        guard labels.count == 4, bytes.count == 4 else { throw .malformed }
        return bytes
    }

    private static func ofIPv4(_ a: [UInt8]) -> HostKind {
        switch (a[0], a[1], a[2], a[3]) {
        case (127, _, _, _): .loopback
        case (0, _, _, _), (169, 254, _, _), (224..., _, _, _): .forbidden
        // The metadata services of Alibaba Cloud, Oracle Cloud and Azure that are not link-local.
        case (100, 100, 100, 200), (192, 0, 0, 192), (168, 63, 129, 16): .forbidden
        default: .elsewhere
        }
    }

    private static func ofIPv6(_ text: Substring) throws(OutboundURL.Refusal) -> HostKind {
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(text), &address) == 1 else { throw .malformed }  // refuses zones, too
        let bytes = withUnsafeBytes(of: address) { Array($0) }
        if bytes.dropLast().allSatisfy({ $0 == 0 }) { return bytes[15] == 1 ? .loopback : .forbidden }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0x80...0xBF), (0xFF, _): return .forbidden
        case (0xFD, 0x00) where Array(bytes[2...]) == [0x0E, 0xC2] + [UInt8](repeating: 0, count: 10) + [0x02, 0x54]:
            return .forbidden  // fd00:ec2::254, Amazon's
        case (0x20, 0x02): return ofIPv4(Array(bytes[2..<6])) == .elsewhere ? .elsewhere : .forbidden  // 6to4
        default: break
        }
        // IPv4-mapped (::ffff:0:0/96), IPv4-compatible (::/96) and NAT64 (64:ff9b::/96) carry an IPv4 address.
        let prefix = Array(bytes[..<12])
        let zeros = [UInt8](repeating: 0, count: 10)
        if prefix == zeros + [0xFF, 0xFF] || prefix == zeros + [0, 0]
            || prefix == [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8)
        {
            return ofIPv4(Array(bytes[12...])) == .elsewhere ? .elsewhere : .forbidden
        }
        return .elsewhere
    }
}
