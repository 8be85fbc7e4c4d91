import HTTPTypes
import HandoffOutbound
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// A web server on a free loopback port whose answers a test sets, by path; what is not set is not found.
final class TestServer: Sendable {
    struct Seen: Sendable {
        let target: String
        let authorization: String?
        let form: [String: String]
    }

    private struct State {
        var answers: [String: (status: Int, body: String)] = [:]
        var seen: [String: [Seen]] = [:]
    }

    private let state = Mutex(State())
    let url: String

    private init(port: Int) { url = "http://127.0.0.1:\(port)" }

    func answer(_ path: String, _ body: String, status: Int = 200) {
        state.withLock { $0.answers[path] = (status, body) }
    }

    func answer(_ path: String, _ body: [String: JSON], status: Int = 200) {
        answer(path, JSON.object(body).text, status: status)
    }

    /// The requests for a path until now.
    func seen(_ path: String) -> [Seen] { state.withLock { $0.seen[path] ?? [] } }

    private func take(_ request: Request, _ body: ByteBuffer) -> Response {
        let path = request.uri.path
        let seen = Seen(
            target: request.uri.string, authorization: request.headers[.authorization],
            form: Browser.query("?" + String(buffer: body)))
        let answer = state.withLock { state in
            state.seen[path, default: []].append(seen)
            return state.answers[path] ?? (404, "{}")
        }
        return Response(
            status: .init(code: answer.status), headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(string: answer.body)))
    }

    /// Serves while `body` runs.
    static func running<Result: Sendable>(
        _ body: @escaping @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let holder = Mutex<TestServer?>(nil)
        let log = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let application = Application(
            responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
                let body = try await request.body.collect(upTo: 1 << 20)
                guard let server = holder.withLock(\.self) else { throw HTTPError(.serviceUnavailable) }
                return server.take(request, body)
            },
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) }, logger: log)
        let group = ServiceGroup(configuration: .init(services: [.init(service: application)], logger: log))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            guard let number = await ports.first(where: { _ in true }) else { throw CancellationError() }
            let server = TestServer(port: number)
            holder.withLock { $0 = server }
            defer { tasks.cancelAll() }
            let result = try await body(server)
            await group.triggerGracefulShutdown()
            return result
        }
    }
}
