package import HandoffModel

/// A version of a brand's settings.
package struct StoredBrand: Sendable, Equatable {
    package let settings: BrandSettings
    /// From 1.
    package let version: Int
    package let at: Timestamp

    package init(settings: BrandSettings, version: Int, at: Timestamp) {
        self.settings = settings
        self.version = version
        self.at = at
    }
}
