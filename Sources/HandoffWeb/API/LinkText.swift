import HandoffModel
import HandoffService
import HandoffTokens

/// A link as people paste it: the token alone or the whole URL.
enum LinkText {
    static func token(in text: String) -> String {
        guard let slash = text.lastIndex(of: "/") else { return text }
        return String(text[text.index(after: slash)...])
    }
}
