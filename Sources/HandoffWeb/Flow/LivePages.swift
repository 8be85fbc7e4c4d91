import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird
import NIOCore

/// Server-sent events (HTML, 9.2): says that a page would look different now. What changed, the page itself shows, to
/// whoever may see it.
struct LivePages: Sendable {
    let pages: CustomerPages
    let follow: FollowHandoff
    let isStopping: @Sendable () -> Bool
    /// How often is looked; a page that is over is noticed within this time.
    let every: Duration
    static let longest = Duration.minutes(15)
    static let heartbeat = Duration.seconds(15)

    func add(to group: Routes.Group) {
        group.get("/s/{id}/live", session)
        group.get("/c/{id}/live", claim)
        group.get("/move/{id}/live", move)
    }

    @Sendable private func session(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let session = try await pages.inSession(request, context)
        let (id, ticket) = (session.id, session.ticket)
        return stream { [follow] in try await follow.session(ticket, of: id) }
    }

    @Sendable private func claim(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let ticket = try pages.claim(request, context)
        return stream { [follow] in try await follow.claim(ticket) }
    }

    @Sendable private func move(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let ticket = try pages.claim(request, context)
        return stream { [follow] in try await follow.move(ticket) }
    }

    private func stream(_ look: @escaping @Sendable () async throws -> FollowHandoff.Sight) -> Response {
        let (every, isStopping) = (every, isStopping)
        let body = ResponseBody { writer in
            let start = ContinuousClock.now
            var beat = start
            var seen = try await look()
            // The browser comes back by itself after so many milliseconds.
            try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
            while !Task.isCancelled, !isStopping(), ContinuousClock.now - start < Self.longest {
                try await Task.sleep(for: every)
                let found = try await look()
                if found != seen {
                    seen = found
                    beat = ContinuousClock.now
                    try await writer.write(ByteBuffer(string: "event: changed\ndata:\n\n"))
                } else if ContinuousClock.now - beat >= Self.heartbeat {
                    beat = ContinuousClock.now
                    try await writer.write(ByteBuffer(string: ":\n\n"))
                }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"], body: body)
    }
}
