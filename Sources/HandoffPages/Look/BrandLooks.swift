package import HandoffModel
import Synchronization

/// How brands look, made once for each version of their settings: a logo is decoded and named by its digest.
package final class BrandLooks: Sendable {
    private struct Kept {
        let settings: BrandSettings
        let look: BrandLook
    }

    private let kept = Mutex<[BrandID: Kept]>([:])

    package init() {}

    package func look(of settings: BrandSettings) -> BrandLook {
        let known = kept.withLock { $0[settings.brand] }
        if let known, known.settings.name == settings.name, known.settings.colour == settings.colour,
            known.settings.logo == settings.logo
        {
            return known.look
        }
        // Settings with a logo that is none are never in force; one that cannot be named is left out.
        let logo = settings.logo.flatMap { try? Logo(base64: $0) }.flatMap { try? LogoFile($0, of: settings.brand) }
        let look = BrandLook(name: settings.name, colour: settings.colour, logo: logo)
        kept.withLock { $0[settings.brand] = Kept(settings: settings, look: look) }
        return look
    }
}
