package import HandoffModel
import HandoffStore
import HandoffTokens

/// Whether something that a customer was sent is a brand's own.
package enum Genuineness: Sendable, Equatable {
    /// A link that we signed for this brand. Whether it still works is not said.
    case link(BrandSettings)
    /// A link that we signed, whose time has passed: anyone can read that in it.
    case expiredLink(BrandSettings)
    /// A social account of this brand.
    case handle(BrandSettings, Network)
    /// A code that is good now.
    case code(BrandSettings)
    case notOurs
    /// Neither a link nor a handle nor a code.
    case unreadable
}

/// Answers `/check`: ours only for a good signature at our own address, a handle in a brand's settings, or a live code.
/// Nothing about a customer, a thread or the state of a handoff follows from it.
package struct CheckGenuine: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let digests: ProofDigests
    let address: LinkAddress
    let now: @Sendable () -> Timestamp

    package func callAsFunction(_ text: String) async throws -> Genuineness {
        guard text.utf8.count <= 1000 else { return .unreadable }
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        // A code may be read out in groups. Of anything else one at a time: a genuine link beside a forged one must not
        // vouch for it.
        guard words.count == 1, let text = words.first.map({ String($0) }) else {
            guard let code = Code(text) else { return .unreadable }
            return try await self.code(code)
        }
        if let token = address.token(in: text) { return try await link(token) }
        if text.utf8.contains(UInt8(ascii: "/")) || text.utf8.contains(UInt8(ascii: ":")) { return .notOurs }
        if let link = try? tokens.link(text) { return try await genuineness(of: link) }
        if let code = Code(text) { return try await self.code(code) }
        return try await handle(text)
    }

    private func link(_ token: String) async throws -> Genuineness {
        guard let link = try? tokens.link(token) else { return .notOurs }
        return try await genuineness(of: link)
    }

    private func genuineness(of link: Link) async throws -> Genuineness {
        do {
            let settings = try await store.read { snapshot in
                try brands.settings(of: try snapshot.handoff(link.handoff), in: snapshot).settings
            }
            return now() < link.expires ? .link(settings) : .expiredLink(settings)
        } catch Refusal.unknown {
            return .notOurs
        }
    }

    /// Session codes only: those can be looked up without a handoff, and live a minute or ten.
    private func code(_ code: Code) async throws -> Genuineness {
        let now = now()
        let candidates = try StoredSessionCode.Kind.allCases.flatMap {
            try digests.sessionCodeCandidates(code, $0.rawValue)
        }
        let settings = try await store.read { snapshot -> BrandSettings? in
            for digest in candidates {
                guard let found = try snapshot.sessionCode(digest: digest), now < found.expires else { continue }
                return try brands.settings(of: try snapshot.handoff(found.handoff), in: snapshot).settings
            }
            return nil
        }
        return settings.map(Genuineness.code) ?? .notOurs
    }

    private func handle(_ text: String) async throws -> Genuineness {
        var name = Substring(text)
        if name.hasPrefix("@") { name = name.dropFirst() }
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return .unreadable }
        let wanted = Array(name.lowercased().utf8)
        for stored in try await store.read({ try $0.brands() }) {
            for handle in stored.settings.handles where Array(handle.name.lowercased().utf8) == wanted {
                return .handle(stored.settings, handle.network)
            }
        }
        return .notOurs
    }
}
