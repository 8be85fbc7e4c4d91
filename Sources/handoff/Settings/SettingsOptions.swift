import ArgumentParser
import Foundation

/// Where the database and the keys are: every command but `demo`, `screen` and `bench` needs to know.
struct PlaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Settings file (YAML).", valueName: "file")) var config: String?
    @Option(help: ArgumentHelp("SQLite file. [\(Setting.database.standard)]", valueName: "file")) var database: String?
    @Option(help: ArgumentHelp("Directory of the keyring. [\(Setting.keys.standard)]", valueName: "directory"))
    var keys: String?

    var flags: [Setting: String] { [.database: database, .keys: keys].compactMapValues(\.self) }

    func settings(_ more: [Setting: String] = [:]) async throws -> SettingsReader {
        try await SettingsReader(
            flags: flags.merging(more) { $1 }, environment: ProcessInfo.processInfo.environment, file: config)
    }
}

/// How the server listens and what it allows.
struct ListenOptions: ParsableArguments {
    @Option(help: help(.host, "address")) var host: String?
    @Option(help: help(.port, "port")) var port: String?
    @Option(help: help(.url, "url")) var url: String?
    @Option(help: help(.tlsCertificate, "file")) var tlsCertificate: String?
    @Option(help: help(.tlsKey, "file")) var tlsKey: String?
    @Option(help: help(.logLevel, "level")) var logLevel: String?
    @Option(help: help(.proxies, "list")) var proxies: String?
    @Option(help: help(.limitsKey, "n")) var limitsKey: String?
    @Option(help: help(.limitsAddress, "n")) var limitsAddress: String?
    @Option(help: help(.limitsConnections, "n")) var limitsConnections: String?
    @Option(help: help(.limitsWaiting, "n")) var limitsWaiting: String?

    var flags: [Setting: String] {
        let all: [Setting: String?] = [
            .host: host, .port: port, .url: url, .tlsCertificate: tlsCertificate, .tlsKey: tlsKey, .logLevel: logLevel,
            .proxies: proxies, .limitsKey: limitsKey, .limitsAddress: limitsAddress,
            .limitsConnections: limitsConnections, .limitsWaiting: limitsWaiting,
        ]
        return all.compactMapValues(\.self)
    }

    private static func help(_ setting: Setting, _ value: String) -> ArgumentHelp {
        let standard = setting.standard.isEmpty ? "" : " [\(setting.standard)]"
        return ArgumentHelp(
            "\(setting.meaning.prefix(1).uppercased())\(setting.meaning.dropFirst()).\(standard)", valueName: value)
    }
}
