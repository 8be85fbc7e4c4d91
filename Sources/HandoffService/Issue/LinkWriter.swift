package import HandoffModel
import HandoffTokens

/// Writes the link of a handoff, and the reply that carries it.
package struct LinkWriter: Sendable {
    let tokens: Tokens
    let address: LinkAddress

    /// The URL of the newest link. Signed anew, it is the same handoff and generation: any of its texts will do.
    package func link(_ handoff: Handoff) throws -> String {
        let span = handoff.link
        return address.url(
            try tokens.sign(
                Link(
                    handoff: handoff.id, generation: span.generation, audience: span.audience, expires: span.expires)))
    }

    /// - Parameter draft: the agent's own words, with `{link}` where the link goes.
    func write(
        _ handoff: Handoff, _ brand: BrandInForce, authorName: String?, draft: String?
    ) throws -> (link: String, reply: Reply) {
        let link = try link(handoff)
        let network = Network(rawValue: handoff.issued.network) ?? .other
        if let draft {
            let allowed = brand.settings.terms(for: handoff.issued.intent).mayAskFor
            return (link, try check(draft, link, network, brand.screener, allowed))
        }
        let handle = brand.settings.handle(handoff.issued.handle, on: network)
        let composer = ReplyComposer(
            network: network, voice: handle?.voice ?? .friendly, brandName: brand.settings.name,
            signature: handle?.signature)
        do {
            let reply = try composer.compose(
                link: link, language: Language(rawValue: handoff.issued.language) ?? .en,
                audience: handoff.link.audience, author: authorName)
            return (link, reply)
        } catch {
            switch error {
            case .tooLong(let length, let limit): throw ServiceRefusal.replyTooLong(length: length, limit: limit)
            case .unusableAuthor:
                throw ServiceRefusal.invalid([InvalidMember("thread.author_name", "it must be @ and one word")])
            case .unusableLink, .unusableSignature: throw error
            }
        }
    }

    /// - Parameter allowed: what the reply may ask for.
    private func check(
        _ draft: String, _ link: String, _ network: Network, _ screener: Screener, _ allowed: [PersonalDataKind]
    ) throws -> Reply {
        let findings = screener.screen(draft).findings.filter { $0.confidence != .possible }
        guard findings.isEmpty else {
            throw ServiceRefusal.personalDataInReply(findings.map { FieldFinding("reply", $0) })
        }
        let questions = screener.requests(in: draft).filter { !allowed.contains($0.kind) }
        guard questions.isEmpty else {
            let bytes = Array(draft.utf8)
            throw ServiceRefusal.replyAsks(
                questions.map { ReplyQuestion($0.kind, String(decoding: bytes[$0.range], as: UTF8.self)) })
        }
        do {
            return try Reply(draft: draft, link: link, network: network)
        } catch {
            switch error {
            case .linkNotOnce: throw ServiceRefusal.invalid([InvalidMember("reply", "it must hold {link} once")])
            case .textAfterLink:
                throw ServiceRefusal.invalid([InvalidMember("reply", "only white space may follow {link}")])
            case .tooLong(let length, let limit): throw ServiceRefusal.replyTooLong(length: length, limit: limit)
            }
        }
    }
}
