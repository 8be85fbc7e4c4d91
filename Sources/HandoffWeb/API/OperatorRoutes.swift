import HandoffModel
import HandoffService
import Hummingbird

/// `/healthz`, `/readyz`, `/openapi.yaml`: what machines that look after the service ask.
struct OperatorRoutes: Sendable {
    let check: CheckReadiness
    let isStopping: @Sendable () -> Bool

    func add(to group: Routes.Group) {
        group.get("/healthz", health)
        group.get("/readyz", ready)
        group.get("/openapi.yaml", document)
    }

    /// The process answers.
    @Sendable func health(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        JSONBody.response(bytes: Array(#"{"status":"ok"}"#.utf8), status: .ok)
    }

    /// It can do its work.
    @Sendable func ready(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        guard !isStopping() else {
            throw Problem("stopping", "The service is stopping.", 503, retryAfter: 5)
        }
        try await check()
        return JSONBody.response(bytes: Array(#"{"status":"ready"}"#.utf8), status: .ok)
    }

    @Sendable func document(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/yaml; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_yaml)))
    }
}
