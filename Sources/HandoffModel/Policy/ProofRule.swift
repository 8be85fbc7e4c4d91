/// Which author proofs a policy asks for: one, any of several, or all of them.
///
/// Written as `"echo"`, `{"any": ["dm_code", "echo"]}` or `{"all": ["dm_code", "platform_sign_in"]}`, nested at will.
package indirect enum ProofRule: Sendable, Equatable, Codable {
    case method(Method)
    case any([ProofRule])
    case all([ProofRule])

    /// Whether `shown` is enough.
    package func isMet(by shown: Set<Method>) -> Bool {
        switch self {
        case .method(let method): shown.contains(method)
        case .any(let rules): rules.contains { $0.isMet(by: shown) }
        case .all(let rules): rules.allSatisfy { $0.isMet(by: shown) }
        }
    }

    /// The methods that would still help one who has `shown` some: none once the rule is met.
    package func missing(from shown: Set<Method>) -> Set<Method> {
        switch self {
        case _ where isMet(by: shown): []
        case .method(let method): [method]
        case .any(let rules), .all(let rules): rules.reduce(into: []) { $0.formUnion($1.missing(from: shown)) }
        }
    }

    /// Every method that it names.
    package var methods: Set<Method> {
        switch self {
        case .method(let method): [method]
        case .any(let rules), .all(let rules): rules.reduce(into: []) { $0.formUnion($1.methods) }
        }
    }

    /// Levels of nesting; 1 for a method alone.
    package var depth: Int {
        switch self {
        case .method: 1
        case .any(let rules), .all(let rules): 1 + (rules.map(\.depth).max() ?? 0)
        }
    }

    /// Whether a list in it is empty: `any` of nothing is never met, `all` of nothing always.
    package var hasEmptyList: Bool {
        switch self {
        case .method: false
        case .any(let rules), .all(let rules): rules.isEmpty || rules.contains(where: \.hasEmptyList)
        }
    }
}

extension ProofRule {
    private enum CodingKeys: String, CodingKey { case any, all }

    package init(from decoder: any Decoder) throws {
        if let method = try? decoder.singleValueContainer().decode(Method.self) {
            self = .method(method)
            return
        }
        let c = try decoder.container(keyedBy: CodingKeys.self)
        switch (
            try c.decodeIfPresent([ProofRule].self, forKey: .any), try c.decodeIfPresent([ProofRule].self, forKey: .all)
        ) {
        case (let rules?, nil): self = .any(rules)
        case (nil, let rules?): self = .all(rules)
        default:
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "it must be a method, or have one of any and all")
            )
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .method(let method):
            var c = encoder.singleValueContainer()
            try c.encode(method)
        case .any(let rules):
            var c = encoder.container(keyedBy: CodingKeys.self)
            try c.encode(rules, forKey: .any)
        case .all(let rules):
            var c = encoder.container(keyedBy: CodingKeys.self)
            try c.encode(rules, forKey: .all)
        }
    }
}
