import HummingbirdCore
import Logging
import NIOCore

/// Serves a connection on the thread of its event loop.
///
/// A request is read, served and answered there, without being handed to another thread and back: that costs more than
/// most requests do. Nothing that serves a request blocks; what is durable is waited for by suspending.
struct OnItsLoop<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let wiping: Wiping?

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let ready = base.setup(channel: channel, logger: logger)
        guard wiping != nil else { return ready }
        do {
            try WipedReads.add(to: channel)
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return ready
    }

    func handle(value: Base.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop, afterStep: wiping?.afterStep)) {
            await base.handle(value: value, logger: logger)
        }
    }
}

/// Runs tasks on an event loop.
final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop
    private let afterStep: (@Sendable () -> Void)?

    /// - Parameter afterStep: runs on the loop's thread after each step of a task.
    init(_ loop: any EventLoop, afterStep: (@Sendable () -> Void)?) {
        self.loop = loop
        self.afterStep = afterStep
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute {
            job.runSynchronously(on: self.asUnownedTaskExecutor())
            self.afterStep?()
        }
    }
}
