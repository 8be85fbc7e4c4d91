import HandoffPages
import HTTPTypes
import HandoffModel
import Hummingbird

/// The two cookies of a customer, one pair for each handoff, so that a second link in a second tab disturbs nothing.
///
/// `__Host-`: this host only, every path, only over TLS or to the own machine (RFC 6265bis, 4.1.3.2).
enum CustomerCookie {
    case claim(HandoffID)
    case session(HandoffID)

    var name: String {
        switch self {
        case .claim(let id): "__Host-claim.\(id)"
        case .session(let id): "__Host-session.\(id)"
        }
    }

    func field(_ token: String, for seconds: Int64) -> String {
        "\(name)=\(token); Path=/; Max-Age=\(max(seconds, 0)); Secure; HttpOnly; SameSite=Lax"
    }

    func value(in request: Request) -> String? {
        for field in request.headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let pair = pair.trimmingCharacters()
                if pair.hasPrefix(name + "=") { return String(pair.dropFirst(name.utf8.count + 1)) }
            }
        }
        return nil
    }
}
