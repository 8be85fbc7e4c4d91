import HandoffModel

/// What is known of one provider: its metadata and its keys, each for an hour at most. A fetch that fails leaves nothing
/// behind, so the next sign-in tries again; callers that come together share one fetch.
actor ProviderCache {
    static let lifetime = Duration.hours(1)
    /// A token that names an unknown key makes the keys be fetched again, but no more often than this: otherwise whoever
    /// can send such tokens could make this service hammer the provider.
    static let refetchInterval = Duration.seconds(30)

    private struct Kept<Value: Sendable> {
        var value: Value
        var since: Timestamp
        func isFresh(_ now: Timestamp) -> Bool { now - since < ProviderCache.lifetime && now >= since }
    }

    private let issuer: String
    private let discovery: OutboundURL
    private let http: OutboundHTTP
    private var metadata: Kept<ProviderMetadata>?
    private var keys: Kept<[SigningKey]>?
    private var refetched: Timestamp?
    private var metadataFetch: Task<ProviderMetadata, any Error>?
    private var keysFetch: Task<[SigningKey], any Error>?

    init(issuer: String, discovery: OutboundURL, _ http: OutboundHTTP) {
        (self.issuer, self.discovery, self.http) = (issuer, discovery, http)
    }

    func metadata(at now: Timestamp) async throws -> ProviderMetadata {
        if let metadata, metadata.isFresh(now) { return metadata.value }
        let fetch =
            metadataFetch
            ?? Task { [http, discovery, issuer] in
                let json = try await SignInFailure.calling { try await http.send(.get(discovery)).json() }
                return try ProviderMetadata(json, issuer: issuer, http)
            }
        metadataFetch = fetch
        defer { metadataFetch = nil }
        let value = try await fetch.value
        metadata = Kept(value: value, since: now)
        return value
    }

    /// The keys that may have made a signature: of this id, or all where the token names none.
    func keys(_ id: String?, for algorithm: SigningAlgorithm, at now: Timestamp) async throws -> [SigningKey] {
        if let keys, keys.isFresh(now) {
            let found = keys.value.filter { $0.fits(id, algorithm) }
            if !found.isEmpty { return found }
            return try await refetch(at: now) ? self.keys?.value.filter { $0.fits(id, algorithm) } ?? [] : []
        }
        try await fetchKeys(at: now)
        return keys?.value.filter { $0.fits(id, algorithm) } ?? []
    }

    /// Fetches the keys again, unless that was done a moment ago.
    /// - Returns: whether it did.
    func refetch(at now: Timestamp) async throws -> Bool {
        if let refetched, now - refetched < Self.refetchInterval, now >= refetched { return false }
        refetched = now
        try await fetchKeys(at: now)
        return true
    }

    private func fetchKeys(at now: Timestamp) async throws {
        let url = try await metadata(at: now).keySet
        let fetch =
            keysFetch
            ?? Task { [http] in
                let json = try await SignInFailure.calling { try await http.send(.get(url)).json() }
                guard case .array(let keys)? = json["keys"] else { throw SignInFailure.unreachable(.unreadable) }
                return keys.prefix(64).compactMap(SigningKey.init)
            }
        keysFetch = fetch
        defer { keysFetch = nil }
        keys = Kept(value: try await fetch.value, since: now)
    }
}
