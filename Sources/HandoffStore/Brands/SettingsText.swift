import FoundationEssentials
import HandoffModel

/// A brand's settings in one column: a JSON object with sorted members, so that equal settings give equal texts.
enum SettingsText {
    static func text(_ settings: BrandSettings) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(settings), as: UTF8.self)
    }

    /// - Throws: ``StoreError/damaged(_:)``.
    static func settings(_ text: String, version: Int) throws -> BrandSettings {
        guard let settings = try? JSONDecoder().decode(BrandSettings.self, from: Data(text.utf8)) else {
            throw StoreError.damaged("settings version \(version) of a brand")
        }
        return settings
    }
}
