import CLibcrypto
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Random bytes from libcrypto's generator (`RAND_bytes`), drawn in blocks.
///
/// One call of libcrypto costs about a microsecond however few bytes it gives, so small draws are cut from a block of
/// 4 KB. Each byte is given once and zeroed as it leaves; a child process made by `fork` starts with an empty block.
package enum Random {
    /// Fills `buffer` with random bytes.
    /// - Throws: ``OpenSSLError`` when the generator has no entropy; `buffer` must then not be used.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(OpenSSLError) {
        guard let target = buffer.baseAddress, !buffer.isEmpty else { return }
        guard buffer.count <= Block.largestDraw else {
            guard buffer.count <= Int(Int32.max) else { throw .tooLong("RAND_bytes") }
            return try OpenSSLError.check(RAND_bytes(target, Int32(buffer.count)), "RAND_bytes")
        }
        try block.withLock { block throws(OpenSSLError) in try block.draw(into: target, count: buffer.count) }
    }

    /// `count` random bytes.
    package static func bytes(_ count: Int) throws(OpenSSLError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        try bytes.withUnsafeMutableBufferPointer { buffer throws(OpenSSLError) in
            try fill(UnsafeMutableRawBufferPointer(buffer))
        }
        return bytes
    }

    /// 128 random bits, for ids; without an allocation.
    package static func words() throws(OpenSSLError) -> (UInt64, UInt64) {
        var words: (UInt64, UInt64) = (0, 0)
        try withUnsafeMutableBytes(of: &words) { buffer throws(OpenSSLError) in try fill(buffer) }
        return words
    }

    private static let block: Mutex<Block> = {
        // The handler may run between fork and exec, where only async-signal-safe work is allowed: it adds to an atomic.
        pthread_atfork(nil, nil) { forks.add(1, ordering: .relaxed) }
        return Mutex(Block())
    }()
}

/// How often this process was made by a `fork`: 0, or 1 more than in its parent.
private let forks = Atomic<Int>(0)

/// Random bytes that nobody has had yet.
///
/// `@unchecked`: the memory is owned by this value alone, and the mutex around it lets in one thread at a time.
private struct Block: ~Copyable, @unchecked Sendable {
    static let size = 4096
    static let largestDraw = 256

    private let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    private var used = size
    private var forksSeen = 0

    deinit {
        OPENSSL_cleanse(memory, Self.size)
        memory.deallocate()
    }

    mutating func draw(into target: UnsafeMutableRawPointer, count: Int) throws(OpenSSLError) {
        let forks = forks.load(ordering: .relaxed)
        if count > Self.size - used || forks != forksSeen {
            used = Self.size  // if the next line fails, what is left over stays unused
            try OpenSSLError.check(RAND_bytes(memory, Int32(Self.size)), "RAND_bytes")
            used = 0
            forksSeen = forks
        }
        target.copyMemory(from: memory + used, byteCount: count)
        OPENSSL_cleanse(memory + used, count)
        used += count
    }
}
