/// The brand's own service that sends one-time codes: numbers and addresses stay with the brand.
package struct NotifierSettings: Sendable, Equatable, Codable {
    package enum Channel: String, Sendable, Codable, CaseIterable {
        case sms, voice, app
        /// Weaker: whoever reads the mailbox has it (SP 800-63B-4, 3.1.3.1 does not allow it at all).
        case email
    }
    package var url: String
    package var channel: Channel

    package enum CodingKeys: String, CodingKey, CaseIterable { case url, channel }
}
