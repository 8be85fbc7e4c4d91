/// An algorithm that libcrypto keeps for the life of the process.
struct Fetched: @unchecked Sendable {
    // @unchecked: algorithm objects are immutable and counted by libcrypto, whose manual allows use from any thread.
    let pointer: OpaquePointer?

    init(_ pointer: OpaquePointer?) { self.pointer = pointer }
}
