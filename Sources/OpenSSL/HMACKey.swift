import CLibcrypto
import Synchronization

/// A key for HMAC-SHA-256, hashed once. Source: RFC 2104, FIPS 198-1; vectors: RFC 4231.
///
/// Setting up a context, or duplicating one, costs more than the MAC of a short message. So each key owns a few keyed
/// contexts, and a call takes a free one, restarts it (`EVP_MAC_init` without a key keeps the key) and puts it back.
///
/// `@unchecked`: a context is used by the thread that took it from `slots` and by no other, because an exchange hands
/// each pointer to one taker, with acquire and release ordering. `original` is only ever read, by `EVP_MAC_CTX_dup`.
package final class HMACKey: @unchecked Sendable {
    private let original: OpaquePointer
    private let slots: UnsafeMutablePointer<Slot>

    /// Where a free context waits: its address, or 0. One to a cache line, so that threads do not wait for each other's.
    private struct Slot: ~Copyable {
        let context = Atomic<UInt>(0)
        private let padding: (UInt, UInt, UInt, UInt, UInt, UInt, UInt) = (0, 0, 0, 0, 0, 0, 0)
    }

    /// Contexts kept for later; calls beyond so many at the same time make their own and free it. A power of two.
    private static let slotCount = 8

    /// The length of a MAC in bytes.
    package static let size = 32

    /// - Parameter key: of any length but zero, as RFC 2104 allows; 32 bytes give the full strength.
    package init(_ key: Secret) throws(OpenSSLError) {
        guard key.count > 0 else { throw .wrongLength(of: "HMAC key", expected: Self.size, found: 0) }
        let context = try OpenSSLError.check(EVP_MAC_CTX_new(algorithm.pointer), "EVP_MAC_CTX_new")
        let keyed = key.withBytes { bytes in
            shim_hmac_sha256_init(context, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
        }
        guard keyed == 1 else {
            EVP_MAC_CTX_free(context)
            throw .last("EVP_MAC_init")
        }
        original = context
        slots = .allocate(capacity: Self.slotCount)
        for i in 0..<Self.slotCount { (slots + i).initialize(to: Slot()) }
    }

    deinit {
        for i in 0..<Self.slotCount {
            EVP_MAC_CTX_free(OpaquePointer(bitPattern: slots[i].context.load(ordering: .acquiring)))
        }
        slots.deinitialize(count: Self.slotCount)
        slots.deallocate()
        EVP_MAC_CTX_free(original)  // overwrites the key
    }

    /// Writes the MAC of `message` into the first 32 bytes of `mac`, without an allocation.
    /// - Throws: ``OpenSSLError`` when libcrypto fails, which is a fault of the host.
    package func authenticate(
        _ message: UnsafeRawBufferPointer, into mac: UnsafeMutableRawBufferPointer
    ) throws(OpenSSLError) {
        guard mac.count >= Self.size else {
            throw .wrongLength(of: "MAC's place", expected: Self.size, found: mac.count)
        }
        let first = threadHint()
        let context = try take(from: first)
        var length = 0
        guard EVP_MAC_init(context, nil, 0, nil) == 1,
            EVP_MAC_update(context, message.bindMemory(to: UInt8.self).baseAddress, message.count) == 1,
            EVP_MAC_final(context, mac.bindMemory(to: UInt8.self).baseAddress, &length, mac.count) == 1,
            length == Self.size
        else {
            EVP_MAC_CTX_free(context)
            throw .last("EVP_MAC")
        }
        putBack(context, from: first)
    }

    /// The MAC of `message`: 32 bytes.
    package func authenticate(_ message: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        var mac = [UInt8](repeating: 0, count: Self.size)
        try mac.withUnsafeMutableBufferPointer { mac throws(OpenSSLError) in
            try message.withUnsafeBufferPointer { message throws(OpenSSLError) in
                try authenticate(UnsafeRawBufferPointer(message), into: UnsafeMutableRawBufferPointer(mac))
            }
        }
        return mac
    }

    private func take(from first: Int) throws(OpenSSLError) -> OpaquePointer {
        for step in 0..<Self.slotCount {
            let place = (first + step) & (Self.slotCount - 1)
            guard slots[place].context.load(ordering: .relaxed) != 0 else { continue }
            let taken = slots[place].context.exchange(0, ordering: .acquiring)
            if let context = OpaquePointer(bitPattern: taken) { return context }
        }
        return try OpenSSLError.check(EVP_MAC_CTX_dup(original), "EVP_MAC_CTX_dup")
    }

    private func putBack(_ context: OpaquePointer, from first: Int) {
        let value = UInt(bitPattern: context)
        for step in 0..<Self.slotCount {
            let place = (first + step) & (Self.slotCount - 1)
            guard slots[place].context.load(ordering: .relaxed) == 0 else { continue }
            let put = slots[place].context.compareExchange(expected: 0, desired: value, ordering: .releasing)
            if put.exchanged { return }
        }
        EVP_MAC_CTX_free(context)
    }
}

/// A number that tends to be the same for one thread and to differ between threads: in which megabyte its stack is.
@inline(__always)
private func threadHint() -> Int {
    var here: UInt8 = 0
    return withUnsafeMutablePointer(to: &here) { Int(bitPattern: $0) >> 20 }
}

extension HMACKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

private let algorithm = Fetched(EVP_MAC_fetch(nil, "HMAC", nil))
