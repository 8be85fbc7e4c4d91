import FoundationEssentials
package import HandoffModel
import HandoffStore
import HandoffTokens

/// Looks for personal data in a text, with the brand's own account numbers.
package struct ScreenText: Sendable {
    let brands: Brands

    package func callAsFunction(_ text: String, by caller: Caller) async throws -> Screening {
        try await brands.current(caller.brand).screener.screen(text)
    }
}
