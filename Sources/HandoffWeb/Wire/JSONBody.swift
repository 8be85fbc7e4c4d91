import HandoffModel

/// Reads the JSON of the API.
enum JSONBody {
    static let maxBytes = 65_536

    static func decode<T: JSONReadable>(_ type: T.Type, from bytes: [UInt8]) throws(Problem) -> T {
        do throws(JSONFault) { return try T(json: bytes) } catch { throw Problem(error) }
    }
}
