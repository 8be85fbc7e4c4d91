/// Where a conversation is held in public, with how long a reply may be there. Raw values are stored and published.
package enum Network: String, CaseIterable, Sendable, Codable {
    case x, bluesky, mastodon
    case googlePlay = "google_play"
    case appStore = "app_store"
    case facebook, instagram, other
}

extension Network {
    /// What people call it.
    package var displayName: String {
        switch self {
        case .x: "X"
        case .bluesky: "Bluesky"
        case .mastodon: "Mastodon"
        case .googlePlay: "Google Play"
        case .appStore: "App Store"
        case .facebook: "Facebook"
        case .instagram: "Instagram"
        case .other: "the web"
        }
    }

    /// The longest reply, in the unit of ``length(of:)``.
    ///
    /// X: twitter-text configuration v3. Bluesky: `app.bsky.feed.post`. Mastodon: an instance's default. Google Play:
    /// `reviews.reply`. The App Store, Facebook and Instagram: their own composers. `other` is a careful guess.
    package var limit: Int {
        switch self {
        case .x: 280
        case .bluesky: 300
        case .mastodon: 500
        case .googlePlay: 350
        case .appStore: 5970
        case .facebook: 8000
        case .instagram: 2200
        case .other: 1000
        }
    }

    /// The most bytes of UTF-8: Bluesky caps them beside the graphemes, as one grapheme can be any number of bytes.
    package var byteLimit: Int { self == .bluesky ? 3000 : .max }

    /// How long `text` is where it is posted, as the network counts it.
    ///
    /// - X: weights, any link 23.
    /// - Bluesky: graphemes. Mastodon: graphemes, any link 23, of `@name@host` only `@name`.
    /// - Others: UTF-16 code units, which is never less than what a network that counts characters finds.
    package func length(of text: String) -> Int {
        switch self {
        case .x: WeightedLength.of(text)
        case .bluesky: text.count
        case .mastodon: MastodonLength.of(text)
        case .googlePlay, .appStore, .facebook, .instagram, .other: text.utf16.count
        }
    }

    /// Whether `text` can be posted there: an agent's own draft as well as a ready reply.
    package func fits(_ text: String) -> Bool {
        text.utf8.count <= byteLimit && length(of: text) <= limit
    }

    /// Whether a link in a reply can be pressed. In Instagram comments and App Store responses it is plain text, which
    /// the reader has to copy.
    package var linksArePressable: Bool { self != .instagram && self != .appStore }

    /// Whether `<` and `>` are safe to post: Google Play takes replies as text without markup.
    package var takesAngleBrackets: Bool { self != .googlePlay }
}
