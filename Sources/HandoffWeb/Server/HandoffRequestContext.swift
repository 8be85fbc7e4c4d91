import HandoffModel
import HandoffService
package import Hummingbird
import NIOCore

/// What belongs to one request: its id, where it came from, and whose key it bears.
package struct HandoffRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address of the peer, or the one that a trusted proxy names.
    var address: String
    /// Set by ``KeyGate``: routes behind it have one.
    var caller: Caller?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    package var maxUploadSize: Int { JSONBody.maxBytes }

    /// - Throws: ``Problem/unauthenticated``, when a route outside of ``KeyGate`` asks by mistake.
    func requireCaller(_ scope: Scope) throws -> Caller {
        guard let caller else { throw Problem.unauthenticated }
        guard caller.scopes.contains(scope) else { throw Problem.missingScope(scope) }
        return caller
    }
}

extension Parameters {
    /// The id in the path. What is not an id is as unknown as an id of nothing.
    func id<S>(_ name: String = "id") throws -> Identifier<S> {
        guard let text = get(name), let id = Identifier<S>(text) else { throw Refusal.unknown }
        return id
    }
}
