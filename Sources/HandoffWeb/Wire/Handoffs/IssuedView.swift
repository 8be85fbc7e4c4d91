import HandoffModel
import HandoffService

/// The answer to an issue or a reissue: what the agent posts, and what was found in what they sent.
struct IssuedView: JSONView {
    let issued: IssuedHandoff
    init(_ issued: IssuedHandoff) { self.issued = issued }

    func write(to text: inout JSONText) {
        text.object("handoff", HandoffView(issued.handoff, now: issued.handoff.issuedAt).write)
        text.member("link", issued.link)
        text.object("reply") {
            $0.member("text", issued.reply.text)
            $0.member("length", Int64(issued.reply.length))
            $0.member("limit", Int64(issued.reply.limit))
        }
        let language = Language(rawValue: issued.handoff.issued.language) ?? .en
        text.object("screening") {
            $0.array("findings", issued.screening.findings) { text, found in
                text.object(FindingView(finding: found.finding, member: found.member).write)
            }
            $0.member("redacted", issued.screening.isRedacted)
            $0.member("advice", issued.screening.advice.map { $0.sentence(in: language) })
        }
        text.member("facts", issued.facts.map(\.rawValue))
    }
}
