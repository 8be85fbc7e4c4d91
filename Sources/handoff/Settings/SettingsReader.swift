import Configuration
import FoundationEssentials
import SystemPackage
import Yams

/// A setting that cannot be used, in words for the operator.
struct SettingsError: Error, CustomStringConvertible {
    let description: String
}

/// Reads settings from flags, then the environment, then a file, and refuses what it does not know.
struct SettingsReader {
    private let reader: ConfigReader

    /// - Parameters:
    ///   - flags: those that were given.
    ///   - file: a YAML file; nil for none.
    init(flags: [Setting: String], environment: [String: String], file: String?) async throws {
        let names = Setting.allCases.map(\.variable)
        for name in environment.keys.sorted() where name.hasPrefix("HANDOFF_") && !names.contains(name) {
            throw SettingsError(
                description:
                    "the environment sets \(name), which is not a setting. Known: \(names.joined(separator: ", "))")
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags",
                values: Dictionary(
                    uniqueKeysWithValues: flags.map {
                        (AbsoluteConfigKey($0.key.path), ConfigValue(.string($0.value), isSecret: false))
                    })),
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "handoff"),
        ]
        if let file {
            try Self.check(file)
            providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)))
        }
        reader = ConfigReader(providers: providers)
    }

    func text(_ setting: Setting) -> String {
        let key = ConfigKey(setting.path)
        return reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init)
            ?? reader.bool(forKey: key).map { $0 ? "on" : "off" } ?? setting.standard
    }

    /// Files spell it as YAML does: `on`, `true` and `yes` are the same.
    func isOn(_ setting: Setting) throws -> Bool {
        switch text(setting) {
        case "on", "true", "yes": true
        case "off", "false", "no": false
        default: throw SettingsError(description: "\(setting.rawValue) is “\(text(setting))”: it must be on or off")
        }
    }

    func number(_ setting: Setting, _ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text(setting)), range.contains(number) else {
            throw SettingsError(
                description:
                    "\(setting.rawValue) is “\(text(setting))”: it must be a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// Names every member of the file that is no setting, before anything starts.
    private static func check(_ file: String) throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw SettingsError(description: "the settings file \(file) cannot be read")
        }
        let members: [String]
        do {
            guard let node = try Yams.compose(yaml: text) else { return }
            members = try paths(node, "")
        } catch {
            throw SettingsError(
                description: "the settings file \(file) is not YAML with one member a setting: \(error)")
        }
        let known = Set(Setting.allCases.map(\.rawValue))
        for member in members where !known.contains(member) {
            throw SettingsError(
                description:
                    "\(file) sets \(member), which is not a setting. Known: \(known.sorted().joined(separator: ", "))")
        }
    }

    private static func paths(_ node: Node, _ prefix: String) throws -> [String] {
        guard let mapping = node.mapping else {
            guard !prefix.isEmpty else { throw SettingsError(description: "it holds no members") }
            return [prefix]
        }
        return try mapping.flatMap { key, value in
            try paths(value, (prefix.isEmpty ? "" : prefix + ".") + (key.string ?? "?"))
        }
    }
}

extension Setting {
    fileprivate var path: [String] { rawValue.split(separator: ".").map(String.init) }
}
