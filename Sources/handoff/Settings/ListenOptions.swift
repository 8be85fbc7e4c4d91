import ArgumentParser

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
    @Option(help: help(.memoryWipe, "on|off")) var memoryWipe: String?

    var flags: [Setting: String] {
        let all: [Setting: String?] = [
            .host: host, .port: port, .url: url, .tlsCertificate: tlsCertificate, .tlsKey: tlsKey, .logLevel: logLevel,
            .proxies: proxies, .limitsKey: limitsKey, .limitsAddress: limitsAddress,
            .limitsConnections: limitsConnections, .limitsWaiting: limitsWaiting, .memoryWipe: memoryWipe,
        ]
        return all.compactMapValues(\.self)
    }

    private static func help(_ setting: Setting, _ value: String) -> ArgumentHelp {
        let standard = setting.standard.isEmpty ? "" : " [\(setting.standard)]"
        return ArgumentHelp(
            "\(setting.meaning.prefix(1).uppercased())\(setting.meaning.dropFirst()).\(standard)", valueName: value)
    }
}
