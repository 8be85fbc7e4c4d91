extension Terms {
    /// Where the private conversation is held, as customers are told. (`Channel` alone is a connection to NIO.)
    package enum Channel: String, Sendable, Codable, CaseIterable {
        case webChat = "web_chat"
        case whatsApp = "whatsapp"
        case messenger
        case xMessages = "x_messages"
        case appleMessages = "apple_messages"
        case callBack = "call_back"
        case email
    }
}
