/// Runs `body` as a task of its own: what a task keeps between its steps is given back, and so overwritten, when it ends,
/// and a connection's own task lives as long as the connection.
func ownTask<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask(operation: body)
        guard let result = try await group.next() else { throw CancellationError() }
        return result
    }
}
