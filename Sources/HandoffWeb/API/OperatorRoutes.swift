import HandoffModel
import HandoffStore
import Hummingbird

/// `/healthz`, `/readyz`, `/openapi.yaml`: what machines that look after the service ask.
struct OperatorRoutes: Sendable {
    let store: any Store
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

    /// It can do its work: the store commits.
    @Sendable func ready(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        guard !isStopping() else {
            throw Problem("stopping", "The service is stopping.", 503, retryAfter: 5)
        }
        // Put and taken back in one step: nothing is left of it, and the disk has to sync it all the same.
        let probe = StoredAnswer(
            scope: "readyz", key: Self.zeros, request: Self.zeros, sealed: [0], expires: Timestamp(rawValue: 0))
        try await store.write { tx in
            _ = try tx.remember(probe)
            try tx.forgetAnswer(probe.scope, key: probe.key, expiredAt: probe.expires)
        }
        return JSONBody.response(bytes: Array(#"{"status":"ready"}"#.utf8), status: .ok)
    }

    private static let zeros = [UInt8](repeating: 0, count: 32)

    @Sendable func document(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/yaml; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_yaml)))
    }
}
