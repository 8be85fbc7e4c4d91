import Foundation
import GRDB
import HandoffModel

/// A row of `handoff` beside its `session`, by position: names cost a search for each column of each row.
enum HandoffRow {
    static let select = """
        SELECT h.id, n.name, h.settings, h.intent, h.network, h.handle, h.language, h.customer, h.context, h.version,
          h.state, h.generation, h.oldest, h.audience, h.link_expires, h.code_serial, h.code_expires, h.session,
          h.session_ended, h.agent, h.accepted_at, h.escalations, h.outcome, h.promise, h.deadline, h.issued_at,
          h.ended_at, h.chain, s.claim, s.generation, s.acr, s.amr, s.at, s.expires, s.kid, s.seen,
          h.evidence, h.contended_at, h.nudged_at, h.link_asked_at, h.rating
        FROM handoff h JOIN brand n ON n.id = h.brand LEFT JOIN session s ON s.id = h.session AND s.handoff = h.id
        """
    static let chain = 27
    static let kid = 34
    static let seen = 35

    static func handoff(_ row: Row) throws -> Handoff {
        let id: HandoffID = try id(row[0])
        guard let brand = BrandID(row[1]), let state = HandoffState(rawValue: row[10]),
            let generation = UInt16(exactly: row[11] as Int64), let oldest = UInt16(exactly: row[12] as Int64),
            let audience = Audience(rawValue: row[13])
        else { throw StoreError.damaged("handoff \(id)") }
        let issued = Issued(
            brand: brand, settings: row[2], intent: row[3], network: row[4], handle: row[5], language: row[6],
            customer: row[7], context: row[8])
        let code: CodeTerm? =
            if let serial: Int = row[15], let expires = time(row[16]) {
                CodeTerm(serial: serial, expires: expires)
            } else { nil }
        let deadline: Deadline? =
            if let promise = try raw(Promise.self, row[23], id), let at = time(row[24]) {
                Deadline(promise, by: at)
            } else { nil }
        return Handoff(
            id: id, issued: issued, version: row[9], state: state,
            link: LinkSpan(
                generation: generation, oldest: oldest, audience: audience, expires: Timestamp(rawValue: row[14])),
            code: code, redemption: try redemption(row, id), evidence: try EvidenceText.evidence(row[36], id),
            contendedAt: time(row[37]), sessionEnded: try raw(SessionEnd.self, row[18], id),
            agent: row[19], acceptedAt: time(row[20]), escalations: row[21],
            outcome: try raw(Outcome.self, row[22], id), deadline: deadline, issuedAt: Timestamp(rawValue: row[25]),
            endedAt: time(row[26]), nudgedAt: time(row[38]), linkAskedAt: time(row[39]), rating: row[40])
    }

    static func id<S>(_ data: Data) throws -> Identifier<S> {
        guard let id = Identifier<S>(bytes: data) else { throw StoreError.damaged("an id") }
        return id
    }

    private static func redemption(_ row: Row, _ id: HandoffID) throws -> Redemption? {
        guard let session: Data = row[17] else { return nil }
        guard let claim: Data = row[28], let generation = UInt16(exactly: row[29] as Int64),
            let assurance = Assurance(rawValue: row[30])
        else { throw StoreError.damaged("the session of handoff \(id)") }
        let names = (row[31] as String).split(separator: " ")
        let methods = names.compactMap { Method(rawValue: String($0)) }
        guard methods.count == names.count else { throw StoreError.damaged("the methods of handoff \(id)") }
        return Redemption(
            claim: try self.id(claim), session: try self.id(session), generation: generation, assurance: assurance,
            methods: methods, at: Timestamp(rawValue: row[32]), expires: Timestamp(rawValue: row[33]))
    }

    private static func time(_ value: Int64?) -> Timestamp? { value.map(Timestamp.init(rawValue:)) }

    private static func raw<T: RawRepresentable<String>>(_: T.Type, _ value: String?, _ id: HandoffID) throws -> T? {
        guard let value else { return nil }
        guard let known = T(rawValue: value) else { throw StoreError.damaged("handoff \(id)") }
        return known
    }
}
