import HandoffModel
import HandoffWeb
import NIOHTTP1
import Testing

@Suite("Token buckets")
struct FlowRateLimitsTests {
    private let limit = RateLimits.Limit("test", quota: 3, per: .seconds(60))
    private let start = Timestamp(seconds: 1_800_000_000)

    @Test("So many at once, then one each time that a share of the window has passed")
    func refill() {
        let limits = RateLimits()
        let first = (1...4).map { _ in limits.take(limit, "a", at: start) }
        #expect(first.map(\.isAllowed) == [true, true, true, false])
        #expect(first.map(\.remaining) == [2, 1, 0, 0])
        #expect(first.map(\.reset) == [20, 40, 60, 20])
        let early = limits.take(limit, "a", at: start + .milliseconds(19_999))
        #expect(!early.isAllowed)
        let later = limits.take(limit, "a", at: start + .seconds(20))
        #expect(later.isAllowed)
        let again = limits.take(limit, "a", at: start + .seconds(20))
        #expect(!again.isAllowed)
        let full = limits.take(limit, "a", at: start + .hours(1))
        #expect(full.remaining == 2)
    }

    @Test("A refused request costs nothing, one name's requests cost no other, and limits do not share buckets")
    func apart() {
        let limits = RateLimits()
        for _ in 1...100 { _ = limits.take(limit, "a", at: start) }
        let waited = limits.take(limit, "a", at: start + .seconds(20))
        #expect(waited.isAllowed)
        let other = limits.take(limit, "b", at: start)
        #expect(other.remaining == 2)
        let another = limits.take(RateLimits.Limit("more", quota: 3, per: .seconds(60)), "a", at: start)
        #expect(another.remaining == 2)
    }

    @Test("A clock that goes back gives nothing for free, and does not lock anybody out")
    func backward() {
        let limits = RateLimits()
        for _ in 1...3 { _ = limits.take(limit, "a", at: start) }
        let back = limits.take(limit, "a", at: start - .hours(1))
        #expect(!back.isAllowed)
        let forth = limits.take(limit, "a", at: start + .seconds(20))
        #expect(forth.isAllowed)
    }

    @Test("A flood of names does not grow it without bound, nor free the one that is being slowed")
    func flood() {
        let limits = RateLimits(maxBuckets: 100)
        for _ in 1...3 { _ = limits.take(limit, "slowed", at: start) }
        for number in 0..<10_000 { _ = limits.take(limit, "n\(number)", at: start) }
        #expect(limits.count <= 101)
        let slowed = limits.take(limit, "slowed", at: start)
        #expect(!slowed.isAllowed)
    }

    @Test("The headers say quota, window, what is left and when")
    func fields() {
        let allowance = RateLimits().take(limit, "a", at: start)
        #expect(allowance.policyField == "\"test\";q=3;w=60")
        #expect(allowance.field == "\"test\";r=2;t=20")
    }

    @Test("Over the wire: 429 with Retry-After when the quota is used, by network, and pages say when to come again")
    func wire() async throws {
        let bench = try await FlowBench()
        var settings = FlowBench.settings
        settings.perAddress = .init("address", quota: 3, per: .seconds(60))
        try await bench.serving(settings) { client in
            let issued = try await client.issue("public")
            var statuses: [Int] = []
            for _ in 1...3 { statuses.append(try await client.get(issued.path).status) }
            #expect(statuses == [200, 200, 200])
            let page = try await client.get(issued.path)
            #expect(page.status == 429)
            #expect(page.headers["retry-after"] == ["20"])
            #expect(page.headers.first(name: "content-type")?.hasPrefix("text/html") == true)
            let claim = try await client.call("/v1/claims", "{\"link\":\"\(issued.token)\"}")
            #expect(claim.status == 429)
            #expect(claim.headers["ratelimit"] == ["\"address\";r=0;t=20"])
            #expect(claim.text("type") == "urn:handoff:problem:too-many-requests")
        }
    }
}
