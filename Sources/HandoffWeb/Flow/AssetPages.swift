import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import Hummingbird

/// What pages load: the stylesheet in a brand's colour, the one script, a brand's logo. All named by what they hold.
struct AssetPages: Sendable {
    let answers: PageAnswers
    let brands: Brands

    func add(to group: Routes.Group) { group.get("/assets/{name}", asset) }

    @Sendable private func asset(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let name = context.parameters.get("name") ?? ""
        if let css = Stylesheet.css(named: name) {
            return answer(ByteBuffer(string: css), Stylesheet.mediaType)
        }
        let script = answers.renderer.script
        if name == script.name { return answer(ByteBuffer(string: script.text), LiveScript.mediaType) }
        if let logo = try await logo(name) { return answer(ByteBuffer(bytes: logo.logo.bytes), logo.mediaType) }
        throw Problem("no-such-path", "There is nothing at this path.", 404)
    }

    /// The logo of `logo-acme-0123456789ab.png`, if that is the one of the brand now.
    private func logo(_ name: String) async throws -> LogoFile? {
        let parts = name.split(separator: "-")
        guard parts.count >= 3, parts[0] == "logo",
            let brand = BrandID(parts[1..<(parts.count - 1)].joined(separator: "-")),
            let settings = try? await brands.current(brand).settings
        else { return nil }
        let logo = answers.looks.look(of: settings).logo
        return logo?.name == name ? logo : nil
    }

    private func answer(_ body: ByteBuffer, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=86400"],
            body: .init(byteBuffer: body))
    }
}
