import Foundation
import Glibc

/// A TCP connection to the loopback address, byte by byte. Its calls block: use it inside ``blocking(_:)``.
final class RawConnection {
    private let socket: Int32
    private(set) var received: [UInt8] = []
    /// Whether the other side has closed, or reset, the connection.
    private(set) var isClosed = false

    struct Failed: Error { let step: String, code: Int32 }

    init(port: Int, timeout: Duration = .seconds(10)) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw Failed(step: "socket", code: errno) }
        var limit = timeval(tv_sec: Int(timeout.components.seconds), tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            let code = errno
            close(socket)
            throw Failed(step: "connect", code: code)
        }
    }

    deinit { close(socket) }

    /// - Returns: whether the other side still took all of it.
    @discardableResult
    func send(_ bytes: some Sequence<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(text.utf8) }

    /// Says that nothing more comes.
    func finish() { shutdown(socket, Int32(SHUT_WR)) }

    /// Reads once.
    /// - Returns: false at the end of the stream, or when nothing came in time.
    @discardableResult
    func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count == 0 || (count < 0 && errno != EAGAIN) { isClosed = true }
        guard count > 0 else { return false }
        received += buffer[..<count]
        return true
    }

    /// Reads until one answer is whole, the stream ends, or nothing comes in time.
    /// - Parameter hasBody: false for the answer to HEAD, whose length is that of a body which does not come.
    func answer(hasBody: Bool = true) -> RawAnswer? {
        while true {
            if let (answer, length) = RawAnswer.parse(received, hasBody: hasBody) {
                received.removeFirst(length)
                return answer
            }
            guard receive() else { return nil }
        }
    }

    /// Reads until the other side closes.
    /// - Returns: false when it did not in time.
    func waitForClose() -> Bool {
        while receive() {}
        return isClosed
    }
}

/// An HTTP/1.1 answer as it came.
struct RawAnswer: Sendable {
    let status: Int
    let head: String
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    func header(_ name: String) -> String? {
        head.split(separator: "\r\n").dropFirst().first { $0.lowercased().hasPrefix(name + ":") }
            .map { $0.dropFirst(name.utf8.count + 1).trimmingCharacters(in: .whitespaces) }
    }

    /// The first answer in `bytes` and its length; nil while it is not whole.
    static func parse(_ bytes: [UInt8], hasBody: Bool) -> (RawAnswer, Int)? {
        let end = Array("\r\n\r\n".utf8)
        guard let headEnd = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        let head = String(decoding: bytes[..<headEnd], as: UTF8.self)
        let parts = head.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, let status = Int(parts[1]) else { return nil }
        let start = headEnd + 4
        let found = RawAnswer(status: status, head: head, body: [])
        if status == 100 { return parse(Array(bytes[start...]), hasBody: hasBody).map { ($0.0, $0.1 + start) } }
        let length = hasBody ? found.header("content-length").flatMap { Int($0) } ?? 0 : 0
        guard bytes.count >= start + length else { return nil }
        return (RawAnswer(status: status, head: head, body: Array(bytes[start..<start + length])), start + length)
    }
}

/// Runs `body` on a thread that may block.
func blocking<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Swift.Result { try body() }) }.start()
    }
}
