import Glibc
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb
import OpenSSL
import Synchronization

/// The system's clock, held where it was whenever it is set back.
final class SteadyClock: Sendable {
    private let last = Atomic<Int64>(.min)

    func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        let former = last.max(milliseconds, ordering: .relaxed).oldValue
        return Timestamp(rawValue: max(former, milliseconds))
    }
}
