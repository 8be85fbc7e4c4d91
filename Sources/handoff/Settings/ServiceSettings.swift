import FoundationEssentials
import HandoffWeb
import Logging
import NIOCore
import NIOSSL

/// The settings, read, checked against each other, and in the types that the service takes.
struct ServiceSettings {
    var server = ServerSettings()
    let url: String?
    let database: String
    let keys: String
    let logLevel: Logger.Level
    let waiting: Int
    let wipesMemory: Bool

    init(_ reader: SettingsReader) throws {
        database = reader.text(.database)
        keys = reader.text(.keys)
        guard let level = Logger.Level(rawValue: reader.text(.logLevel)) else {
            throw SettingsError(
                description: "log.level is “\(reader.text(.logLevel))”: it must be \(Setting.logLevel.meaning)")
        }
        logLevel = level
        waiting = try reader.number(.limitsWaiting, 1...1_000_000)
        wipesMemory = try reader.isOn(.memoryWipe)
        server.host = reader.text(.host)
        server.port = try reader.number(.port, 0...65_535)
        server.maxConnections = try reader.number(.limitsConnections, 1...1_000_000)
        server.perKey = .init("key", quota: try reader.number(.limitsKey, 1...100_000_000), per: .seconds(60))
        server.perAddress = .init(
            "address", quota: try reader.number(.limitsAddress, 1...100_000_000), per: .seconds(60))
        server.proxies = try Self.addresses(reader.text(.proxies))
        server.tls = try Self.tls(reader)
        let url = reader.text(.url)
        guard url.isEmpty || url.hasPrefix("https://") || Self.isLocal(url) else {
            throw SettingsError(
                description:
                    "url is “\(url)”: customers' links must begin with https:// (http:// is allowed for this machine only)"
            )
        }
        guard url.isEmpty || Self.isBase(url) else {
            throw SettingsError(
                description: "url is “\(url)”: it must be scheme, host and perhaps a path, without user, ?, # or spaces"
            )
        }
        self.url = url.isEmpty ? nil : url
        let isOpen = !["127.0.0.1", "::1", "localhost"].contains(server.host)
        if isOpen, self.url == nil {
            throw SettingsError(
                description:
                    "host is \(server.host), so others can reach it, but url is not set: links would lead nowhere. Set --url https://…"
            )
        }
    }

    private static func isLocal(_ url: String) -> Bool {
        ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { base in
            url == base || url.hasPrefix(base + ":") || url.hasPrefix(base + "/")
        }
    }

    /// Whether a link can be made by adding a path to it.
    private static func isBase(_ url: String) -> Bool {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else { return false }
        return parts.user == nil && parts.query == nil && parts.fragment == nil
            && url.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func addresses(_ list: String) throws -> [String] {
        try list.split(separator: ",").map { part in
            let address = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            guard (try? SocketAddress(ipAddress: address, port: 0)) != nil else {
                throw SettingsError(
                    description: "proxies names “\(address)”: it must be IP addresses, separated by commas")
            }
            return address
        }
    }

    private static func tls(_ reader: SettingsReader) throws -> TLSConfiguration? {
        let (certificate, key) = (reader.text(.tlsCertificate), reader.text(.tlsKey))
        if certificate.isEmpty, key.isEmpty { return nil }
        guard !certificate.isEmpty, !key.isEmpty else {
            throw SettingsError(description: "tls.certificate and tls.key go together: one of them is missing")
        }
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map(NIOSSLCertificateSource.certificate)
            let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain, privateKey: .privateKey(privateKey))
            tls.minimumTLSVersion = .tlsv12
            return tls
        } catch {
            throw SettingsError(
                description:
                    "the certificate \(certificate) or its key \(key) cannot be used: PEM files are needed (\(error))")
        }
    }
}
