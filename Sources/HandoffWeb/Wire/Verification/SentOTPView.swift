import HandoffModel

/// How a one-time code is on its way, and until when it counts.
struct SentOTPView: JSONView {
    let channel: NotifierSettings.Channel
    let expires: Timestamp
    func write(to text: inout JSONText) {
        text.member("channel", channel.rawValue)
        text.member("expires_at", expires.rfc3339)
    }
}
