import Synchronization

/// A value that the tasks of a test share.
final class Shared<Value: Sendable>: Sendable {
    private let locked: Mutex<Value>

    init(_ value: Value) { locked = Mutex(value) }

    var value: Value { locked.withLock { $0 } }

    @discardableResult
    func change<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
        locked.withLock { body(&$0) }
    }
}
