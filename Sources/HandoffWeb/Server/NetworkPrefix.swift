import HandoffPages
import HandoffModel
import NIOCore

/// The network that an address belongs to, as far as one party is likely to hold it: /24 of IPv4, /56 of IPv6.
enum NetworkPrefix {
    static func of(_ address: String) -> String {
        guard let parsed = try? SocketAddress(ipAddress: address, port: 0) else { return address }
        // sockaddr_in holds its four bytes from the fifth on, sockaddr_in6 its sixteen from the ninth.
        let bytes = parsed.withSockAddr { pointer, size in Array(UnsafeRawBufferPointer(start: pointer, count: size)) }
        switch parsed.protocol {
        case .inet: return bytes[4..<7].map { String($0) }.joined(separator: ".")
        case .inet6: return bytes[8..<15].map { String($0, radix: 16) }.joined(separator: ":")
        default: return address
        }
    }
}
