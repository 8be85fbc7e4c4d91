import Foundation
import ServiceLifecycle

/// Ends when standard input does, which is when the program that holds its other end is gone, however it ended.
struct EndOfInput: Service {
    func run() async throws {
        let (ended, end) = AsyncStream<Void>.makeStream()
        Thread.detachNewThread {
            while !FileHandle.standardInput.availableData.isEmpty {}
            end.finish()
        }
        for await _ in ended.cancelOnGracefulShutdown() {}
    }
}
