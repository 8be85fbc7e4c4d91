import Foundation

/// What is the brand's own: a notifier, and a network's sign-in. Every request that it gets is kept whole.
struct BrandSystems {
    let port: Int
    private let scratch: Scratch

    private static let program = """
        import http.server, json
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'
            def answer(self):
                body = self.rfile.read(int(self.headers.get('content-length', 0)))
                with open('requests', 'ab') as file:
                    file.write(self.requestline.encode() + b'\\n' + bytes(self.headers) + body + b'\\n')
                answer = {'access_token': 'canaryaccesstoken', 'token_type': 'bearer', 'id': 'canaryauthor77'}
                text = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header('content-type', 'application/json')
                self.send_header('content-length', str(len(text)))
                self.end_headers()
                self.wfile.write(text)
            do_GET = do_POST = answer
            def log_message(self, *_): pass
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    static func serving<Result>(_ body: (BrandSystems) async throws -> Result) async throws -> Result {
        let scratch = try Scratch()
        let program = try scratch.write(program, to: "systems.py")
        let child = try Child(
            "python3", [program], output: scratch.file("port"), errors: scratch.file("errors"), in: scratch.path)
        do {
            var port: Int?
            try await eventually("the brand's systems listen") {
                let text = (try? scratch.text("port")) ?? ""
                port = text.hasSuffix("\n") ? Int(text.dropLast()) : nil
                return port != nil
            }
            let result = try await body(BrandSystems(port: port ?? 0, scratch: scratch))
            try await child.stop()
            return result
        } catch {
            try? await child.stop()
            throw error
        }
    }

    var url: String { "http://127.0.0.1:\(port)" }
    /// The file of all that it got.
    var requests: String { scratch.file("requests") }

    /// The code that it was last asked to send.
    var code: String? {
        guard let text = try? scratch.text("requests"), let mark = text.ranges(of: "\"code\":\"").last else {
            return nil
        }
        return String(text[mark.upperBound...].prefix { $0 != "\"" })
    }
}
