package import HandoffModel
import Synchronization

/// Token buckets by name: so many requests at once, and so many a minute after that.
///
/// Kept in memory, for this node. A bucket that is full again is forgotten; beyond ``maxBuckets`` the fullest half goes,
/// so that a flood of new addresses cannot make it grow, and cannot empty the buckets of those that are being slowed.
package final class RateLimits: Sendable {
    package struct Limit: Sendable, Equatable {
        /// Stands in the `RateLimit` headers.
        package let name: String
        /// Requests in each ``window``, and at once. The window is an hour at most.
        package let quota: Int
        package let window: Duration

        package init(_ name: String, quota: Int, per window: Duration) {
            self.name = name
            self.quota = quota
            self.window = window
        }
    }

    /// What is left after a request, for the headers of draft-ietf-httpapi-ratelimit-headers-11.
    package struct Allowance: Sendable, Equatable {
        package let limit: Limit
        package let isAllowed: Bool
        /// Requests that would be served at once now.
        package let remaining: Int
        /// Seconds until the bucket is full again when allowed, until the next request is served when not; at least 1.
        package let reset: Int

        package var policyField: String { "\"\(limit.name)\";q=\(limit.quota);w=\(limit.window.wholeSeconds)" }
        package var field: String { "\"\(limit.name)\";r=\(remaining);t=\(reset)" }
    }

    private struct Bucket {
        /// Nanoseconds of refilling that are missing; zero is full.
        var debt: Int64
        var at: Timestamp
    }

    private let buckets = Mutex<[String: Bucket]>([:])
    private let maxBuckets: Int

    package init(maxBuckets: Int = 100_000) { self.maxBuckets = maxBuckets }

    /// Takes one request out of the bucket of `name`, if it has one.
    package func take(_ limit: Limit, _ name: String, at now: Timestamp) -> Allowance {
        let window = limit.window.milliseconds * Self.perMillisecond
        let price = max(1, window / Int64(limit.quota))
        return buckets.withLock { buckets in
            let key = limit.name + " " + name
            var bucket = buckets[key] ?? Bucket(debt: 0, at: now)
            bucket.debt = max(0, bucket.debt - Self.refilled(since: bucket.at, at: now))
            bucket.at = max(bucket.at, now)
            let isAllowed = bucket.debt + price <= window
            if isAllowed { bucket.debt += price }
            buckets[key] = bucket
            if buckets.count > maxBuckets { Self.shrink(&buckets, to: maxBuckets / 2, at: now) }
            let wait = isAllowed ? bucket.debt : bucket.debt + price - window
            return Allowance(
                limit: limit, isAllowed: isAllowed, remaining: Int((window - bucket.debt) / price),
                reset: Int(max(1, (wait + 999_999_999) / 1_000_000_000)))
        }
    }

    package var count: Int { buckets.withLock(\.count) }

    private static func shrink(_ buckets: inout [String: Bucket], to size: Int, at now: Timestamp) {
        buckets = buckets.filter { $0.value.debt > refilled(since: $0.value.at, at: now) }
        guard buckets.count > size else { return }
        let kept = buckets.sorted { $0.value.debt > $1.value.debt }.prefix(size)
        buckets = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    private static let perMillisecond: Int64 = 1_000_000

    /// Nanoseconds, an hour's worth at most: no bucket takes longer to fill.
    private static func refilled(since time: Timestamp, at now: Timestamp) -> Int64 {
        min(max(0, (now - time).milliseconds), 3_600_000) * perMillisecond
    }
}
