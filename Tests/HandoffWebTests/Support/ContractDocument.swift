import Foundation
import HTTPTypes
import Testing
import Yams

@testable import HandoffWeb

/// What `openapi.yaml` says, as the service serves it, in the form that the tests compare with.
struct ContractDocument: Sendable {
    let operations: [ContractOperation]
    /// The values of every named schema that lists them, and of every member that does, as `Schema.member`.
    let values: [String: [String]]
    /// The members of every named schema of an object, and of every member that is one, as `Schema.member`.
    let members: [String: Set<String>]
    /// The status of every problem type, by the answers that bear it; the prefix of the type left out.
    let problems: [String: Set<Int>]
    /// The scopes that the description of the security scheme explains.
    let explainedScopes: [String]

    /// Which schema describes the data of which kind of event.
    let eventData: [String: String]

    struct Flaw: Error, CustomStringConvertible {
        let description: String
    }

    /// - Throws: when the document is not YAML, or lacks what every test needs.
    init() throws {
        guard let root = try Yams.compose(yaml: String(decoding: PackageResources.openapi_yaml, as: UTF8.self)),
            let paths = root["paths"]?.mapping, let components = root["components"],
            let schemas = components["schemas"]?.mapping
        else { throw Flaw(description: "openapi.yaml has no paths or no components") }
        operations = try paths.flatMap { path, item in
            try ContractOperation.methods.compactMap { method in
                try item[method.rawValue.lowercased()].map {
                    try ContractOperation(method, path.string ?? "", $0, root)
                }
            }
        }
        let named = Dictionary(uniqueKeysWithValues: schemas.map { ($0.key.string ?? "", $0.value) })
        let inner = named.flatMap { name, schema in
            (schema["properties"]?.mapping.map(Array.init) ?? []).map { ("\(name).\($0.key.string ?? "")", $0.value) }
        }
        let all = named.merging(inner) { outer, _ in outer }
        values = all.compactMapValues { $0["enum"]?.strings }
        members = all.compactMapValues { schema in
            schema["properties"]?.mapping.map { Set($0.keys.compactMap(\.string)) }
        }
        problems = Self.problems(components)
        let explanation = components["securitySchemes"]?["apiKey"]?["description"]?.string ?? ""
        explainedScopes = explanation.split(separator: "`").map(String.init).filter { $0.contains(/^[a-z]+:[a-z]+$/) }
        let kinds = (named["Event"]?["oneOf"]?.array() ?? []).map { branch in
            let kind = branch["properties"]?["kind"]?["const"]?.string ?? ""
            let data = branch["properties"]?["data"]?["$ref"]?.string ?? ""
            return (kind, String(data.split(separator: "/").last ?? ""))
        }
        eventData = Dictionary(uniqueKeysWithValues: kinds)
    }

    func operation(_ id: String) throws -> ContractOperation {
        guard let operation = operations.first(where: { $0.id == id }) else {
            throw Flaw(description: "openapi.yaml has no operation \(id)")
        }
        return operation
    }

    private static func problems(_ components: Node) -> [String: Set<Int>] {
        var problems: [String: Set<Int>] = [:]
        for answer in components["responses"]?.mapping?.values.map({ $0 }) ?? [] {
            let narrowed = answer["content"]?["application/problem+json"]?["schema"]?["allOf"]?.array().last?[
                "properties"]
            guard let status = narrowed?["status"]?["const"]?.int else { continue }
            for type in narrowed?["type"]?["enum"]?.strings ?? [] {
                problems[String(type.dropFirst(Problem.typePrefix.utf8.count)), default: []].insert(status)
            }
        }
        return problems
    }
}

/// One operation of the document.
struct ContractOperation: Sendable, CustomTestStringConvertible {
    static let methods: [HTTPRequest.Method] = [.get, .put, .post, .delete, .options, .patch, .trace]

    let id: String
    let method: HTTPRequest.Method
    let path: String
    /// The scope that the key needs; nil for an operation without a key.
    let scope: String?
    let statuses: Set<Int>
    /// The media type of the body; nil without one.
    let mediaType: String?
    /// The examples of the body by name, as they are sent.
    let bodies: [String: String]

    var testDescription: String { id }

    fileprivate init(_ method: HTTPRequest.Method, _ path: String, _ node: Node, _ root: Node) throws {
        guard let id = node["operationId"]?.string else {
            throw ContractDocument.Flaw(description: "\(method) \(path) has no operationId")
        }
        self.id = id
        self.method = method
        self.path = path
        let security = node["security"]?.array() ?? []
        scope = security.first?["apiKey"]?.strings?.first
        guard security.count <= 1, security.isEmpty || scope != nil else {
            throw ContractDocument.Flaw(description: "\(id) names no scope")
        }
        statuses = Set(node["responses"]?.mapping?.keys.compactMap { $0.string.flatMap(Int.init) } ?? [])
        let content = node["requestBody"]?["content"]?.mapping?.first
        mediaType = content?.key.string
        let isForm = mediaType == "application/x-www-form-urlencoded"
        var bodies: [String: String] = [:]
        for (name, example) in content?.value["examples"]?.mapping.map(Array.init) ?? [] {
            guard let value = root.resolving(example)["value"] else { continue }
            bodies[name.string ?? ""] = isForm ? value.formText : try value.jsonText
        }
        self.bodies = bodies
    }

    /// The body to send where it does not matter which.
    var anyBody: String? { bodies.min { $0.key < $1.key }?.value }
}

extension Node {
    fileprivate var strings: [String]? { sequence.map { $0.compactMap(\.string) } }

    /// What a reference within the document leads to; the node itself when it is none.
    fileprivate func resolving(_ node: Node) -> Node {
        guard let reference = node["$ref"]?.string else { return node }
        return reference.split(separator: "/").dropFirst().reduce(self) { $0[String($1)] ?? $0 }
    }

    fileprivate var jsonText: String {
        get throws {
            String(decoding: try JSONSerialization.data(withJSONObject: any, options: .sortedKeys), as: UTF8.self)
        }
    }

    fileprivate var formText: String {
        let fields = mapping.map(Array.init) ?? []
        return fields.map { "\($0.key.string ?? "")=\($0.value.string ?? "")" }.joined(separator: "&")
    }
}
