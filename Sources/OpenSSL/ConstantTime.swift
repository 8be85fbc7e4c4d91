import CLibcrypto

/// Whether `a` and `b` are the same bytes, in a time that does not depend on where they differ (`CRYPTO_memcmp`).
///
/// Different lengths are false at once: a length is public, the contents are not.
package func constantTimeEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard a.count == b.count else { return false }
    guard let first = a.baseAddress, let second = b.baseAddress else { return true }  // both are empty
    return CRYPTO_memcmp(first, second, a.count) == 0
}

/// Whether `a` and `b` are the same bytes, in a time that does not depend on where they differ.
package func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.withUnsafeBytes { first in b.withUnsafeBytes { second in constantTimeEqual(first, second) } }
}
