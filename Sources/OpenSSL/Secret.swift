import CLibcrypto

/// Secret bytes that never change, are never printed, and are overwritten when the last reference goes.
///
/// Whoever copies them out with ``bytes`` makes a copy that nothing overwrites: only the file writer does so.
///
/// `@unchecked`: the memory is written in `init` only, before anyone else can hold a reference, and freed in `deinit`,
/// when nobody holds one any more.
package final class Secret: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer

    package init(_ bytes: some Collection<UInt8>) {
        memory = .allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
    }

    /// `count` bytes that `fill` writes; the memory is zero before. When `fill` throws, nothing of it remains.
    package init(
        count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(OpenSSLError) -> Void
    ) throws(OpenSSLError) {
        memory = .allocate(byteCount: count, alignment: 8)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        try fill(memory)
    }

    deinit {
        OPENSSL_cleanse(memory.baseAddress, memory.count)
        memory.deallocate()
    }

    package var count: Int { memory.count }

    /// A copy, for writing to where secrets belong.
    package var bytes: [UInt8] { Array(memory) }

    /// Lends the memory for the length of `body`.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(memory))
    }

    /// `count` bytes from ``Random``.
    package static func random(count: Int = 32) throws(OpenSSLError) -> Secret {
        try Secret(count: count) { memory throws(OpenSSLError) in try Random.fill(memory) }
    }

    /// Whether both hold the same bytes, in a time that depends on their lengths alone.
    package func equals(_ other: Secret) -> Bool {
        withBytes { mine in other.withBytes { theirs in constantTimeEqual(mine, theirs) } }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
