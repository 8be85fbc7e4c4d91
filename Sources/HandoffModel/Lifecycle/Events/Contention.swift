/// How many have claimed a link in public, and from how far apart, when it was noticed that the thread runs hot.
package struct Contention: Sendable, Equatable {
    /// Networks: /24 of IPv4, /56 of IPv6.
    package var networks: Int
    package var claims: Int

    package init(networks: Int, claims: Int) {
        self.networks = networks
        self.claims = claims
    }
}
