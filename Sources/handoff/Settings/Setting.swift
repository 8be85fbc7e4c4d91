/// Every setting of the service: its name in a file, from which the flag and the environment variable follow.
enum Setting: String, CaseIterable {
    case host, port, url, database, keys
    case tlsCertificate = "tls.certificate"
    case tlsKey = "tls.key"
    case logLevel = "log.level"
    case proxies
    case limitsKey = "limits.key"
    case limitsAddress = "limits.address"
    case limitsConnections = "limits.connections"
    case limitsWaiting = "limits.waiting"
    case memoryWipe = "memory.wipe"

    /// `HANDOFF_TLS_CERTIFICATE`
    var variable: String { "HANDOFF_" + rawValue.uppercased().replacing(".", with: "_") }
    /// `--tls-certificate`
    var flag: String { "--" + rawValue.replacing(".", with: "-") }

    var meaning: String {
        switch self {
        case .host: "address to listen on"
        case .port: "port to listen on; 0 takes a free one"
        case .url: "public address of this service, which links begin with; http://HOST:PORT when left out"
        case .database: "SQLite file"
        case .keys: "directory of the keyring"
        case .tlsCertificate: "PEM file with the certificate chain; turns on TLS and HTTP/2"
        case .tlsKey: "PEM file with the private key of the certificate"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .proxies: "addresses, separated by commas, whose X-Forwarded-For is believed"
        case .limitsKey: "requests a minute for each API key"
        case .limitsAddress: "requests a minute for each network (/24, /56) without a key"
        case .limitsConnections: "connections at the same time"
        case .limitsWaiting: "writes that may wait before 503"
        case .memoryWipe: "on or off: whether memory is overwritten before it is given back"
        }
    }

    var standard: String {
        switch self {
        case .host: "127.0.0.1"
        case .port: "8080"
        case .database: "handoff.sqlite"
        case .keys: "keys"
        case .logLevel: "info"
        case .limitsKey: "6000"
        case .limitsAddress: "600"
        case .limitsConnections: "20000"
        case .limitsWaiting: "4096"
        case .memoryWipe: "on"
        case .url, .tlsCertificate, .tlsKey, .proxies: ""
        }
    }
}
