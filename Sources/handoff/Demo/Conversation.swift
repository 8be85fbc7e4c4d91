import FoundationEssentials

/// A public conversation, one line of a `.jsonl` file.
struct Conversation: Decodable, Sendable {
    let network: String
    let brandHandle: String
    let posts: [Post]

    struct Post: Decodable, Sendable {
        enum Side: String, Decodable { case customer, brand }
        let id: String
        let by: Side
        let handle: String
        let text: String
    }

    enum CodingKeys: String, CodingKey {
        case network, posts
        case brandHandle = "brand_handle"
    }

    /// The conversations of `file`; those that come with the program when it is nil.
    static func read(_ file: String?) throws -> [Conversation] {
        let data: Data
        if let file {
            guard let contents = FileManager.default.contents(atPath: file) else {
                throw SettingsError(description: "\(file) cannot be read")
            }
            data = contents
        } else {
            data = Data(PackageResources.sample_jsonl)
        }
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
            do {
                return try decoder.decode(Conversation.self, from: Data(line))
            } catch {
                throw SettingsError(description: "line \(number + 1) of \(file ?? "the sample") is not a conversation")
            }
        }
    }
}
