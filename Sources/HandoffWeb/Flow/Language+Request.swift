import HandoffPages
import HTTPTypes
import HandoffModel
import Hummingbird

extension Language {
    /// The language that the address asks for, else the browser's.
    static func of(_ request: Request, form: [String: String] = [:]) -> Language {
        let asked = form["lang"] ?? request.uri.queryParameters.get("lang")
        return asked.flatMap(Language.init(rawValue:))
            ?? Language.preferred(acceptLanguage: request.headers[.acceptLanguage] ?? "")
    }
}
