package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A one-time code for the author, and the words to send it with.
package struct IssuedAuthorCode: Sendable {
    package let code: Code
    package let expires: Timestamp
    package let message: CodeMessage
}

/// Makes the one-time code that an agent sends to the author by direct message. It ends the code before it.
package struct IssueAuthorCode: Sendable {
    let store: any Store
    let brands: Brands
    let digests: CodeDigests
    let now: @Sendable () -> Timestamp

    package func callAsFunction(
        for id: HandoffID, by caller: Caller, rendering: AnswerRendering<IssuedAuthorCode> = .none
    ) async throws -> Answered<IssuedAuthorCode> {
        let now = now()
        let code = try Code.make()
        return try await store.write(.beside(id)) { tx in
            let handoff = try tx.handoff(id, of: caller.brand)
            let brand = try brands.settings(of: handoff, in: tx)
            let events = try handoff.decide(
                .issueCode, under: brand.settings.terms(for: handoff.issued.intent), at: now)
            let after = try tx.append(events, to: handoff, by: caller.actor, at: now)
            guard let term = after.code else { throw Refusal.notNow }
            let digest = try digests.digest(of: code, handoff: id, serial: term.serial)
            try tx.put(StoredAuthorCode(serial: term.serial, digest: digest.bytes, expires: term.expires), for: id)
            return try rendering.keep(
                IssuedAuthorCode(
                    code: code, expires: term.expires, message: message(code, term, handoff, brand.settings, at: now)),
                in: tx)
        }
    }

    private func message(
        _ code: Code, _ term: AuthorCodeTerm, _ handoff: Handoff, _ settings: BrandSettings, at now: Timestamp
    ) -> CodeMessage {
        let handle = Network(rawValue: handoff.issued.network).flatMap {
            settings.handle(handoff.issued.handle, on: $0)
        }
        return CodeMessage(
            code: code.text, minutes: Int(max(1, (term.expires - now).wholeSeconds / 60)), brandName: settings.name,
            language: Language(rawValue: handoff.issued.language) ?? .en, voice: handle?.voice ?? .friendly)
    }
}
