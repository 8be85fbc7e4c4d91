import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1

/// Calls the service over HTTP as the parties of a handoff do, and times each step.
struct DemoClient: Sendable {
    let base: String
    let key: String
    let tally: DemoTally

    struct Answer: Sendable {
        let status: Int
        let body: [UInt8]

        func decode<T: Decodable>(_ type: T.Type) throws -> T { try JSONDecoder().decode(type, from: Data(body)) }
    }

    enum Party {
        /// Agents and the contact centre, with the API key.
        case brand
        /// The customer, a stranger, or a preview bot.
        case anyone
    }

    /// - Throws: ``DemoFailure`` unless the status is `expected`.
    func call(
        _ step: DemoStep, _ path: String, method: HTTPMethod = .POST, as party: Party, json: (any Encodable)? = nil,
        form: String? = nil, expecting expected: Int
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: path.hasPrefix("http") ? path : base + path)
        request.method = method
        request.headers.add(name: "user-agent", value: step == .preview ? "Twitterbot/1.0" : "handoff-demo")
        if party == .brand { request.headers.add(name: "authorization", value: "Bearer \(key)") }
        if let json {
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: try JSONEncoder().encode(json)))
        }
        if let form {
            request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: form))
        }
        let start = ContinuousClock.now
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let body = [UInt8](buffer: try await response.body.collect(upTo: 1 << 20))
        tally.took(step, ContinuousClock.now - start)
        guard response.status.code == UInt(expected) else {
            throw DemoFailure(step: step, status: Int(response.status.code), expected: expected)
        }
        return Answer(status: Int(response.status.code), body: body)
    }
}

/// The steps of the loop, in their order.
enum DemoStep: String, CaseIterable {
    case screen, issue, preview, claim, stranger, code, redeem, introspect, accept, close
}

struct DemoFailure: Error, CustomStringConvertible {
    let step: DemoStep
    let status: Int
    let expected: Int
    var description: String { "\(step.rawValue): the service answered \(status), not \(expected)" }
}
