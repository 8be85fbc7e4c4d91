package import NIOSSL

/// How the server listens, and what it allows.
package struct ServerSettings: Sendable {
    package var host = "127.0.0.1"
    package var port = 8080
    package var tls: TLSConfiguration?
    package var maxConnections = 20_000
    package var proxies: [String] = []
    /// Nil leaves in memory what requests leave there.
    package var wiping: Wiping?
    package var perKey = RateLimits.Limit("key", quota: 6000, per: .seconds(60))
    package var perAddress = RateLimits.Limit("address", quota: 600, per: .seconds(60))
    package var wrongKeys = RateLimits.Limit("wrong-keys", quota: 30, per: .seconds(60))
    package var wrongGuess = Duration.milliseconds(300)
    /// How often an open page's stream looks for news.
    package var liveEvery = Duration.milliseconds(500)
    package var headerSeconds: Int64 = 10
    package var bodySeconds: Int64 = 30
    package var idleSeconds: Int64 = 60
    package var lookSeconds: Int64 = 5

    package init() {}
}
