import FoundationEssentials
import HandoffModel
import Yams

/// A brand's settings as its operator writes them.
enum BrandFile {
    static func read(_ path: String) throws -> BrandSettings {
        let bytes = path == "-" ? try StandardStream.read() : FileManager.default.contents(atPath: path).map(Array.init)
        guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
            throw SettingsError(description: "\(path) cannot be read as text")
        }
        return try parse(text, path)
    }

    static func parse(_ text: String, _ path: String) throws -> BrandSettings {
        do {
            if let node = try Yams.compose(yaml: text) { try checkMembers(node, path + ": ") }
            return try YAMLDecoder().decode(BrandSettings.self, from: text)
        } catch let error as DecodingError {
            throw SettingsError(description: "\(path): \(error.words)")
        } catch let error as YamlError {
            throw SettingsError(description: "\(path) is not YAML: \(error)")
        }
    }

    /// A misspelt member would leave its default in force without a word.
    private static func checkMembers(_ node: Node, _ file: String) throws {
        try check(node, BrandSettings.CodingKeys.allCases.map(\.rawValue), file)
        for (i, handle) in (node["handles"]?.array() ?? []).enumerated() {
            try check(handle, BrandSettings.Handle.CodingKeys.allCases.map(\.rawValue), file + "handles.\(i).")
        }
        for (i, number) in (node["account_numbers"]?.array() ?? []).enumerated() {
            try check(
                number, BrandSettings.AccountNumber.CodingKeys.allCases.map(\.rawValue), file + "account_numbers.\(i).")
        }
        for (i, labels) in (node["labels"]?.array() ?? []).enumerated() {
            try check(labels, BrandLabels.CodingKeys.allCases.map(\.rawValue), file + "labels.\(i).")
        }
        if let contacts = node["own_contacts"] {
            try check(contacts, OwnContacts.CodingKeys.allCases.map(\.rawValue), file + "own_contacts.")
        }
        for (i, platform) in (node["sign_in"]?.array() ?? []).enumerated() {
            try check(platform, PlatformSettings.CodingKeys.allCases.map(\.rawValue), file + "sign_in.\(i).")
        }
        if let oidc = node["oidc"] {
            try check(oidc, OpenIDSettings.CodingKeys.allCases.map(\.rawValue), file + "oidc.")
        }
        if let notifier = node["notifier"] {
            try check(notifier, NotifierSettings.CodingKeys.allCases.map(\.rawValue), file + "notifier.")
        }
        for (intent, terms) in node["policies"]?.mapping ?? [:] {
            try check(terms, Terms.CodingKeys.allCases.map(\.rawValue), file + "policies.\(intent.string ?? "?").")
        }
    }

    private static func check(_ node: Node, _ known: [String], _ prefix: String) throws {
        for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
            throw SettingsError(
                description:
                    "\(prefix)\(key.string ?? "?") is not a setting. Known here: \(known.joined(separator: ", "))")
        }
    }
}

extension DecodingError {
    fileprivate var words: String {
        func path(_ context: Context) -> String {
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        }
        switch self {
        case .keyNotFound(let key, let context):
            return (path(context).isEmpty ? "" : path(context) + ".") + key.stringValue + " is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): return path(context) + " has the wrong type"
        case .dataCorrupted(let context):
            return path(context).isEmpty ? "it is not YAML" : path(context) + ": " + context.debugDescription
        @unknown default: return "it cannot be read"
        }
    }
}
