package import HTTPTypes
package import Hummingbird
import Synchronization

/// The routes of the service, kept as a table beside the router: for `Allow`, and for the test that holds them and
/// `openapi.yaml` equal.
package final class Routes {
    package struct Route: Hashable, Sendable, Comparable, CustomStringConvertible {
        package let method: HTTPRequest.Method
        /// With `{name}` for what varies.
        package let path: String

        package var description: String { "\(method.rawValue) \(path)" }
        package static func < (a: Self, b: Self) -> Bool { (a.path, a.method.rawValue) < (b.path, b.method.rawValue) }
    }

    package typealias Handler = @Sendable (Request, HandoffRequestContext) async throws -> Response
    let table = RouteTable()
    package var all: [Route] { table.all }
    let router: Router<HandoffRequestContext>

    init() { router = Router(context: HandoffRequestContext.self, options: [.autoGenerateHeadEndpoints]) }

    /// Routes behind `gates`, outermost first.
    func group(_ gates: any MiddlewareProtocol<Request, Response, HandoffRequestContext>...) -> Group {
        let group = router.group("")
        for gate in gates { group.add(middleware: gate) }
        return Group(routes: self, group: group)
    }

    package struct Group {
        let routes: Routes
        let group: RouterGroup<HandoffRequestContext>

        func get(_ path: String, _ handler: @escaping Handler) { on(.get, path, handler) }
        func post(_ path: String, _ handler: @escaping Handler) {
            on(.post, path) { request, context in try await ownTask { try await handler(request, context) } }
        }

        private func on(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
            routes.table.add(Route(method: method, path: path))
            group.on(RouterPath(path), method: method, use: handler)
        }
    }
}

/// What the paths of the service are, for requests that no route takes.
final class RouteTable: Sendable {
    private let routes = Mutex<[Routes.Route]>([])

    var all: [Routes.Route] { routes.withLock { $0 } }
    func add(_ route: Routes.Route) { routes.withLock { $0.append(route) } }

    /// 405 with `Allow` where the path is known, 404 elsewhere.
    func problem(for request: Request) -> Problem {
        let segments = request.uri.path.split(separator: "/", maxSplits: 16)
        let methods = all.filter { route in
            let known = route.path.split(separator: "/")
            return known.count == segments.count
                && zip(known, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }.map(\.method)
        guard !methods.isEmpty else { return Problem("no-such-path", "There is nothing at this path.", 404) }
        let allow = Set(methods.map(\.rawValue) + (methods.contains(.get) ? ["HEAD"] : [])).sorted()
        return Problem(
            "wrong-method", "This path does not take this method.", 405,
            headers: [.allow: allow.joined(separator: ", ")])
    }
}
