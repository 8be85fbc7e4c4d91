import HandoffModel
import HandoffStore

extension StoreCase {
    /// Lists of a brand's handoffs.
    static let lists = [
        StoreCase("A list has the newest first, and its cursor leads through all of it once") { place in
            let scene = try await Scene(at: place)
            for n in [3, 1, 5, 2, 4, 7, 6] { try await scene.issue(n) }
            for limit in [1, 2, 3, 7, 50] {
                let ids = try await scene.walk(HandoffQuery(brand: scene.acme, limit: limit))
                try expect(ids, is: (1...7).reversed().map(Scene.id), "pages of \(limit)")
            }
        },
        StoreCase("A page that ends the list has no cursor") { place in
            let scene = try await Scene(at: place)
            let query = HandoffQuery(brand: scene.acme, limit: 2)
            let empty = try await scene.store.read { view in try view.handoffs(query) }
            try expect(empty.handoffs.isEmpty && empty.next == nil, "an empty list")
            for n in 1...2 { try await scene.issue(n) }
            let whole = try await scene.store.read { view in try view.handoffs(query) }
            try expect(whole.handoffs.count, is: 2, "a full page")
            try expect(whole.next, is: nil, "the cursor of the last page")
        },
        StoreCase("Another brand's handoff is listed nowhere") { place in
            let scene = try await Scene(at: place)
            for n in 0..<20 { try await scene.issue(n, of: n % 2 == 0 ? scene.acme : scene.rival, customer: "c0ffee") }
            for (brand, parity) in [(scene.acme, 0), (scene.rival, 1)] {
                let expected = (0..<20).reversed().filter { $0 % 2 == parity }.map(Scene.id)
                let all = try await scene.walk(HandoffQuery(brand: brand, limit: 3))
                try expect(all, is: expected, "the handoffs of \(brand)")
                let ofCustomer = try await scene.walk(HandoffQuery(brand: brand, customer: "c0ffee", limit: 3))
                try expect(ofCustomer, is: expected, "the handoffs of one customer of \(brand)")
                let beforeForeign = HandoffQuery(brand: brand, before: Scene.id(11 - parity), limit: 50)
                let older = try await scene.walk(beforeForeign)
                try expect(older, is: expected.filter { $0 < Scene.id(11 - parity) }, "older than another brand's")
            }
            let nobody = try required(BrandID("nobody"), "a brand's name")
            try expect(await scene.walk(HandoffQuery(brand: nobody)), is: [], "the handoffs of nobody")
        },
        StoreCase("Filters by state, customer and intent keep what they say, alone and together") { place in
            let scene = try await Scene(at: place)
            let (customers, intents) = (["c0ffee", "decaf", nil], ["default", "billing"])
            for n in 0..<24 { try await scene.issue(n, customer: customers[n % 3], intent: intents[n / 3 % 2]) }
            for n in 0..<24 where n % 4 == 0 { try await scene.redeem(n) }
            for n in 0..<24 where n % 4 == 1 { try await scene.ask(.revoke(.other), of: n) }
            for customer in [nil, "c0ffee"] {
                for intent in [nil, "billing"] {
                    for states: Set<HandoffState> in [[], [.redeemed], [.redeemed, .revoked], [.closed]] {
                        let query = HandoffQuery(
                            brand: scene.acme, states: states, customer: customer, intent: intent, limit: 2)
                        let expected = (0..<24).reversed().filter { n in
                            let state: HandoffState = n % 4 == 0 ? .redeemed : n % 4 == 1 ? .revoked : .issued
                            return (states.isEmpty || states.contains(state))
                                && (customer == nil || customers[n % 3] == customer)
                                && (intent == nil || intents[n / 3 % 2] == intent)
                        }
                        let found = try await scene.walk(query)
                        try expect(found, is: expected.map(Scene.id), "\(states) \(customer ?? "") \(intent ?? "")")
                    }
                }
            }
        },
    ]
}

extension Scene {
    /// The ids of all pages of `query`, in order. Stops when a cursor does not lead to older handoffs.
    func walk(_ query: HandoffQuery) async throws -> [HandoffID] {
        var (query, ids) = (query, [HandoffID]())
        while true {
            let (asked, limit) = (query, query.limit)
            let page = try await store.read { view in try view.handoffs(asked) }
            try expect(page.handoffs.count <= limit, "a page of \(page.handoffs.count) where \(limit) were asked for")
            ids += page.handoffs.map(\.id)
            guard let next = page.next else { return ids }
            if let before = query.before { try expect(next < before, "the cursor leads to older handoffs") }
            query.before = next
        }
    }
}
