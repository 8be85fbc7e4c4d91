package import HandoffModel
import HandoffTokens

/// A brand's logo as the pages load it: from this service's own address, under a name that changes with its bytes.
package struct LogoFile: Hashable, Sendable {
    package let logo: Logo
    /// `logo-acme-0123456789ab.png`
    package let name: String

    /// How tall it is printed, in CSS pixels, and how wide it may be.
    private static let height = 36, widest = 160

    /// - Throws: when the digest cannot be made, which is a fault of the host.
    package init(_ logo: Logo, of brand: BrandID) throws {
        self.logo = logo
        name = "logo-\(brand)-\(try ContentName(of: logo.bytes)).\(logo.format.rawValue)"
    }

    /// `/assets/logo-acme-0123456789ab.png`
    package var path: String { "/assets/\(name)" }
    package var mediaType: String { logo.format.mediaType }

    /// What an `img` element needs, so that nothing moves when the picture arrives.
    var view: View {
        let width = (Self.height * logo.width + logo.height / 2) / logo.height
        return View(source: path, width: String(min(max(width, 1), Self.widest)), height: String(Self.height))
    }

    struct View: Sendable { let source, width, height: String }
}
