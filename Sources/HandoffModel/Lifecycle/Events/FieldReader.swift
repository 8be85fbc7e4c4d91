/// Reads a payload back, member by member; nil for a member that is missing or not of its type.
struct FieldReader {
    let fields: EventFields

    func text(_ name: String) -> String? { if case .text(let value)? = fields[name] { value } else { nil } }
    func number(_ name: String) -> Int64? { if case .number(let value)? = fields[name] { value } else { nil } }
    func small<T: FixedWidthInteger>(_ name: String) -> T? { number(name).flatMap(T.init(exactly:)) }
    func time(_ name: String) -> Timestamp? { number(name).map(Timestamp.init(rawValue:)) }
    func raw<T: RawRepresentable<String>>(_ name: String) -> T? { text(name).flatMap(T.init(rawValue:)) }
    func id<S>(_ name: String) -> Identifier<S>? { text(name).flatMap { Identifier<S>($0) } }

    func link() -> LinkSpan? {
        guard let generation: UInt16 = small("generation"), let oldest: UInt16 = small("oldest"),
            let audience: Audience = raw("audience"), let expires = time("expires")
        else { return nil }
        return LinkSpan(generation: generation, oldest: oldest, audience: audience, expires: expires)
    }

    func issued() -> Issued? {
        guard let brand = text("brand").flatMap(BrandID.init), let settings: Int = small("settings"),
            let intent = text("intent"), let network = text("network"), let handle = text("handle"),
            let language = text("language")
        else { return nil }
        return Issued(
            brand: brand, settings: settings, intent: intent, network: network, handle: handle, language: language,
            customer: text("customer"), context: text("context"))
    }

    func redemption() -> Redemption? {
        guard let claim: ClaimID = id("claim"), let session: SessionID = id("session"),
            let generation: UInt16 = small("generation"), let assurance: Assurance = raw("acr"),
            case .texts(let names)? = fields["amr"], let at = time("at"), let expires = time("expires")
        else { return nil }
        let methods = names.compactMap(Method.init(rawValue:))
        guard methods.count == names.count else { return nil }
        return Redemption(
            claim: claim, session: session, generation: generation, assurance: assurance, methods: methods, at: at,
            expires: expires)
    }

    func evidence() -> Evidence? {
        guard let claim: ClaimID = id("claim"), let method: Method = raw("method"), let gives: Assurance = raw("acr"),
            let at = time("at"), let until = time("until"), fields["note"] == nil || text("note") != nil
        else { return nil }
        return Evidence(claim: claim, method: method, gives: gives, at: at, until: until, note: text("note"))
    }

    func sessionMove() -> SessionMove? {
        guard let from: SessionID = id("from"), let to: SessionID = id("to"), let claim: ClaimID = id("claim"),
            let cause: SessionMove.Cause = raw("cause")
        else { return nil }
        return SessionMove(from: from, to: to, claim: claim, cause: cause)
    }
}
