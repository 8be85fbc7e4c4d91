import Glibc
import Synchronization

/// What a run of requests took.
struct LoadResult: Sendable {
    var requests = 0
    var seconds = 0.0
    /// Milliseconds, ascending.
    var latencies: [Double] = []
    var statuses: [Int: Int] = [:]

    var rate: Double { seconds > 0 ? Double(requests) / seconds : 0 }

    func percentile(_ share: Double) -> Double {
        latencies.isEmpty ? 0 : latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))]
    }
}

/// Sends requests over keep-alive connections to this machine, each connection one after the other (closed loop).
///
/// One thread and `poll`: it takes a few microseconds a request of the cores that it shares with the server.
final class LoadClient {
    typealias Answer = (_ status: Int, _ body: ArraySlice<UInt8>) -> Void

    private struct Connection {
        let socket: Int32
        var out: [UInt8] = []
        var sent = 0
        var received: [UInt8] = []
        var started = ContinuousClock.now
        var isBusy = false
    }

    private var connections: [Connection] = []

    init(port: Int, connections count: Int) throws {
        for _ in 0..<count { connections.append(Connection(socket: try Self.connect(port))) }
    }

    deinit { for connection in connections { close(connection.socket) } }

    /// Sends what `next` gives until it gives nothing, and hands each answer to `answer`.
    func run(next: () -> [UInt8]?, answer: Answer) throws -> LoadResult {
        var result = LoadResult()
        let start = ContinuousClock.now
        var busy = 0
        for i in connections.indices where send(i, next()) { busy += 1 }
        var polls = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while busy > 0 {
            guard poll(&polls, nfds_t(polls.count), 10_000) > 0 else {
                throw SettingsError(description: "the server did not answer within ten seconds")
            }
            for i in polls.indices where polls[i].revents != 0 {
                let count = recv(connections[i].socket, &buffer, buffer.count, 0)
                guard count > 0 else { throw SettingsError(description: "the server closed a connection") }
                connections[i].received.append(contentsOf: buffer[0..<count])
                guard let (status, body) = Self.parse(connections[i].received) else { continue }
                result.requests += 1
                result.statuses[status, default: 0] += 1
                result.latencies.append((ContinuousClock.now - connections[i].started) / .milliseconds(1))
                answer(status, body)
                connections[i].received.removeAll(keepingCapacity: true)
                if !send(i, next()) { busy -= 1 }
            }
        }
        result.seconds = (ContinuousClock.now - start) / .seconds(1)
        result.latencies.sort()
        return result
    }

    private func send(_ i: Int, _ request: [UInt8]?) -> Bool {
        guard let request else { return false }
        connections[i].started = .now
        var sent = 0
        while sent < request.count {
            let count = request.withUnsafeBytes { bytes in
                Glibc.send(
                    connections[i].socket, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// A whole answer with `Content-Length`; nil while there is more to come.
    private static func parse(_ bytes: [UInt8]) -> (status: Int, body: ArraySlice<UInt8>)? {
        guard let end = headerEnd(bytes) else { return nil }
        let head = String(decoding: bytes[0..<end], as: UTF8.self).lowercased()
        guard let status = Int(head.dropFirst(9).prefix(3)) else { return nil }
        var length = 0
        if let field = head.firstRange(of: "\r\ncontent-length: ") {
            length = Int(head[field.upperBound...].prefix { $0.isNumber }) ?? 0
        }
        guard bytes.count >= end + 4 + length else { return nil }
        return (status, bytes[(end + 4)..<(end + 4 + length)])
    }

    private static func headerEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for i in 0...(bytes.count - 4)
        where bytes[i] == 13 && bytes[i + 1] == 10 && bytes[i + 2] == 13 && bytes[i + 3] == 10 { return i }
        return nil
    }

    private static func connect(_ port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let done = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard done == 0 else { throw SettingsError(description: "cannot connect to 127.0.0.1:\(port)") }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }
}

/// The bytes of a request.
enum RawRequest {
    static func post(_ path: String, key: String? = nil, body: String) -> [UInt8] {
        var text = "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        if let key { text += "Authorization: Bearer \(key)\r\n" }
        text += "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        return Array(text.utf8)
    }
}
