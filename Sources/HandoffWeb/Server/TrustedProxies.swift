import HandoffPages
import HTTPTypes
import HandoffModel
import Hummingbird

/// Whose word about the client's address is believed: of nobody, unless the operator names proxies.
package struct TrustedProxies: Sendable {
    let addresses: Set<String>

    package init(_ addresses: some Sequence<String>) { self.addresses = Set(addresses) }

    /// The last address in `X-Forwarded-For` that is not a trusted proxy's own: what stands before it anyone can write.
    func client(of request: Request, peer: String) -> String {
        guard addresses.contains(peer) else { return peer }
        let named = request.headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
        for entry in named.reversed() {
            let address = String(entry.trimmingCharacters().prefix(45))
            if !addresses.contains(address) { return address }
        }
        return peer
    }
}
