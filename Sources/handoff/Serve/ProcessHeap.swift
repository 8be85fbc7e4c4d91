import CWipe

/// How the heap of this process grows and shrinks.
enum ProcessHeap {
    /// Up to so many free bytes at its end an arena keeps what it has.
    private static let kept: Int32 = 64 << 20
    /// By so many bytes an arena grows at least. Pages that nobody has written to take no memory.
    private static let step: Int32 = 1 << 20

    /// Once, before the first database is opened; later calls change nothing.
    static func prepare() { _ = prepared }

    private static let prepared: Void = {
        // Otherwise glibc gives the end of an arena back to the kernel after every batch of requests, and faults it in
        // with the next: a third of the time of an issue (docs/decisions.md, decision 8).
        heap_keeps(kept, step)
        _ = sqlite_memory_apart()
    }()
}
