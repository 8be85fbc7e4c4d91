/// An algorithm that libcrypto keeps for the life of the process.
///
/// `@unchecked`: algorithm objects are immutable and counted by libcrypto, whose manual allows use from any thread.
struct Fetched: @unchecked Sendable {
    let pointer: OpaquePointer?

    init(_ pointer: OpaquePointer?) { self.pointer = pointer }
}
