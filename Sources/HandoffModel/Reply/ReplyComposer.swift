/// Writes the replies of one handle: the sentence around a link, in the handle's voice and the thread's language.
///
/// A reply holds no personal data and asks for none in public, says that the link works only for the author of the
/// post, and is as full as the network allows. Nothing but white space and the signature follows the link, since
/// networks take punctuation for a part of it.
package struct ReplyComposer: Sendable {
    package let network: Network
    package let voice: Voice
    /// As customers know it; printed as ``DisplayName`` does. Where nothing is left of it, the brand goes unnamed.
    package let brandName: String
    /// Stands after every reply, for example `^AM`.
    package let signature: String?

    package init(network: Network, voice: Voice, brandName: String, signature: String? = nil) {
        self.network = network
        self.voice = voice
        self.brandName = brandName
        self.signature = signature
    }

    /// The fullest wording that fits; the greeting is the last thing to go.
    ///
    /// - Parameters:
    ///   - audience: public in the thread, or private to its author.
    ///   - author: `@name` to greet; a public name, as it stands in the thread.
    package func compose(
        link: String, language: Language, audience: Audience, author: String? = nil
    ) throws(ReplyRefusal) -> Reply {
        guard Self.isUsable(link: link) else { throw .unusableLink }
        if let author, !Self.isUsable(author: author) { throw .unusableAuthor }
        if let signature, !Self.isUsable(signature: signature) { throw .unusableSignature }

        let wordings = ReplyWordings.of(language).said(in: voice)
        let end = ending(with: link, in: language)
        let subject = subject(in: language)
        let bodies = audience == .public ? wordings.inPublic : wordings.inPrivate
        let usable = bodies.suffix(subject.brand.isEmpty ? 1 : bodies.count)
        let greetings = author.map { [wordings.greeting($0) + " ", ""] } ?? [""]
        var shortest = Int.max
        for (greeting, body) in greetings.flatMap({ greeting in usable.map { (greeting, $0) } }) {
            let text = greeting + body(subject) + end
            let length = network.length(of: text)
            if length <= network.limit, text.utf8.count <= network.byteLimit {
                return Reply(text: text, length: length, limit: network.limit)
            }
            shortest = min(shortest, length)
        }
        throw .tooLong(length: shortest, limit: network.limit)
    }

    private func subject(in language: Language) -> ReplySubject {
        let name = DisplayName(brandName).description
        return ReplySubject(
            brand: network.takesAngleBrackets ? name : String(name.filter { $0 != "<" && $0 != ">" }),
            post: ReplyWordings.of(language).post(network.postKind))
    }

    private func ending(with link: String, in language: Language) -> String {
        let wordings = ReplyWordings.of(language)
        let hint = network.linksArePressable ? "" : wordings.copyHint
        return "\(hint)\(wordings.colon)\n\(link)" + (signature.map { "\n\($0)" } ?? "")
    }

    private static func isUsable(link: String) -> Bool {
        guard let part = LinkScanner(findsBareDomains: false).parts(of: link).first else { return false }
        return part == .link(link) && link.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func isUsable(author: String) -> Bool {
        let name = author.unicodeScalars.dropFirst()
        return author.unicodeScalars.first == "@" && (1...100).contains(name.count)
            && name.allSatisfy(isInName)
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "-", "@": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// Whether a signature can stand after a reply: one line of up to 40 characters without a link.
    static func isUsable(signature: String) -> Bool {
        let parts = LinkScanner(findsBareDomains: true).parts(of: signature)
        return parts == [.text(signature)] && signature.unicodeScalars.count <= 40
            && DisplayName(signature).description.utf8.elementsEqual(signature.utf8)
    }
}
