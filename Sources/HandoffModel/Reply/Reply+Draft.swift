extension Reply {
    /// What an agent wrote, with the link in the place of `{link}`.
    ///
    /// - Throws: ``DraftRefusal``.
    package init(draft: String, link: String, network: Network) throws(DraftRefusal) {
        let parts = draft.split(separator: "{link}", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .linkNotOnce }
        // Networks take punctuation after a link for a part of it.
        if let next = parts[1].unicodeScalars.first, !next.properties.isWhitespace { throw .textAfterLink }
        let text = String(parts[0]) + link + String(parts[1])
        guard network.fits(text) else { throw .tooLong(length: network.length(of: text), limit: network.limit) }
        self.init(text: text, length: network.length(of: text), limit: network.limit)
    }
}

/// Why an agent's draft cannot be posted.
package enum DraftRefusal: Error, Hashable, Sendable {
    /// `{link}` must stand in it once.
    case linkNotOnce
    /// Only white space may follow the link.
    case textAfterLink
    case tooLong(length: Int, limit: Int)
}

extension Reply {
    /// A reply of a usual length, for measuring.
    package static var fixed: Reply {
        Reply(text: String(repeating: "This link takes you to a private place. ", count: 6), length: 240, limit: 280)
    }
}
