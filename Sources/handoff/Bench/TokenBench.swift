import HandoffModel
import HandoffTokens
import OpenSSL

/// What signing and verifying a link costs, beside OpenSSL's own HMAC over as many bytes.
struct TokenBench {
    let sign, verify, hmac: Double

    /// Nanoseconds each, the best of five rounds.
    init(rounds: Int = 100_000) throws {
        let keys = try KeySource(ring: try .make(at: Timestamp(seconds: 1_800_000_000)))
        let tokens = Tokens(keys: keys)
        let link = Link(
            handoff: HandoffID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210), generation: 1,
            audience: .public, expires: Timestamp(seconds: 1_900_000_000))
        let text = try tokens.sign(link)
        let key = try HMACKey(Secret(try Random.bytes(32)))
        let message = try Random.bytes(48)
        sign = try Self.best(rounds) { _ = try tokens.sign(link) }
        verify = try Self.best(rounds) { _ = try tokens.link(text) }
        var mac = [UInt8](repeating: 0, count: HMACKey.size)
        hmac = try message.withUnsafeBytes { message in
            try mac.withUnsafeMutableBytes { mac in
                try Self.best(rounds) { try key.authenticate(message, into: mac) }
            }
        }
    }

    private static func best(_ rounds: Int, _ work: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<5 {
            let start = ContinuousClock.now
            for _ in 0..<rounds { try work() }
            best = min(best, (ContinuousClock.now - start) / .nanoseconds(1) / Double(rounds))
        }
        return best
    }
}
