import HTTPTypes
import HandoffModel
import HandoffService
import Hummingbird

/// What pages load: the stylesheet in a brand's colour, the one script, a brand's logo. All named by what they hold.
struct AssetPages: Sendable {
    let script: LiveScript
    let brands: Brands

    func add(to group: Routes.Group) { group.get("/assets/{name}", asset) }

    @Sendable private func asset(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let name = context.parameters.get("name") ?? ""
        if let css = Stylesheet.css(named: name) {
            return answer(ByteBuffer(string: css), Stylesheet.mediaType)
        }
        if name == script.name { return answer(ByteBuffer(string: script.text), LiveScript.mediaType) }
        throw Problem("no-such-path", "There is nothing at this path.", 404)
    }

    private func answer(_ body: ByteBuffer, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=86400"],
            body: .init(byteBuffer: body))
    }
}
