import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A brand's logo comes from this service, under a name made of its bytes")
struct LogoPageTests {
    /// A WebP picture of `width` and `height` pixels, as far as a header goes.
    private func logo(_ width: UInt8, _ height: UInt8, _ last: UInt8 = 0) throws -> Logo {
        var bytes: [UInt8] = Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0]
        bytes += [0, 0, 0, 0, width - 1, 0, 0, height - 1, 0, last]
        return try Logo(bytes)
    }

    @Test("It stands in the header, silent beside the name, with its size, and the policy allows it")
    func header() throws {
        let brand = try #require(BrandID("acme"))
        let file = try LogoFile(try logo(200, 50), of: brand)
        let look = BrandLook(name: "Acme", colour: "#0f766e", logo: file)
        let page = CheckPage(form: SamplePage.form())
        let html = try PageRenderer().html(page, in: .en, brand: look)
        #expect(file.name.wholeMatch(of: #/logo-acme-[0-9a-f]{12}\.webp/#) != nil)
        #expect(file.mediaType == "image/webp")
        #expect(
            html.contains(
                "<img class=\"logo\" src=\"/assets/\(file.name)\" width=\"144\" height=\"36\" alt=\"\"><bdi>Acme</bdi>")
        )
        #expect(!html.contains("class=\"mark\""))
        #expect(page.policy(of: look).description.contains("; img-src 'self';"))
        #expect(!page.policy(of: SamplePage.brand).description.contains("img-src"))
    }

    @Test("Another picture has another name, and a long one does not push the brand's name away")
    func names() throws {
        let brand = try #require(BrandID("acme"))
        let one = try LogoFile(try logo(200, 50), of: brand), other = try LogoFile(try logo(200, 51), of: brand)
        let long = try LogoFile(try logo(255, 1), of: brand)
        #expect(one.name != other.name)
        #expect(long.view.width == "160")
    }
}
