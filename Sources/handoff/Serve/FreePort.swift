import NIOCore
import NIOPosix

/// Finds a port that nobody listens on, for links that must name it before the server does.
enum FreePort {
    static func find(on host: String) throws -> Int {
        let channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: host, port: 0).wait()
        defer { try? channel.close().wait() }
        guard let port = channel.localAddress?.port else {
            throw SettingsError(description: "\(host) has no free port")
        }
        return port
    }
}
