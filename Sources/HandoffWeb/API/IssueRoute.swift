import HandoffModel
package import HandoffService
import Hummingbird

/// `POST /v1/handoffs`: what social agents and their tools call most.
///
/// What issues is passed in, so that all around it can be measured without it.
package struct IssueRoute: Sendable {
    package typealias Issue =
        @Sendable (HandoffOrder, Caller, AnswerRendering<IssuedHandoff>) async throws -> Answered<IssuedHandoff>
    private let replay: Replay
    private let issue: Issue

    package init(replay: Replay, issue: @escaping Issue) {
        self.replay = replay
        self.issue = issue
    }

    package func add(to group: Routes.Group, at path: String) { group.post(path, create) }

    @Sendable private func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, bytes) = try await JSONBody.read(IssueBody.self, from: request)
        let order = try body.order()
        return try await replay.serve(
            request, scope: "\(caller.key) issue", of: nil, body: bytes, status: .created,
            render: { IssuedView($0).json }
        ) { try await issue(order, caller, $0) }
    }
}
