import Dispatch
import ServiceLifecycle
import SystemPackage

/// Ends when standard input does, which is when the program that holds its other end is gone, however it ended.
struct EndOfInput: Service {
    func run() async throws {
        let (ended, end) = AsyncStream<Void>.makeStream()
        DispatchQueue(label: "standard input").async {
            _ = try? StandardStream.read()
            end.finish()
        }
        for await _ in ended.cancelOnGracefulShutdown() {}
    }
}
