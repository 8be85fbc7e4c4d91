import CLibcrypto

/// A key for AES-256-GCM with nonces of 96 bits and tags of 128. Source: NIST SP 800-38D.
///
/// Sealed form: nonce (12 bytes), ciphertext (as long as the plaintext), tag (16 bytes). Nonces are random, so that one
/// key may seal up to 2^32 texts (SP 800-38D, 8.3).
package final class AESGCMKey: Sendable {
    package static let keySize = 32
    package static let nonceSize = 12
    package static let tagSize = 16
    /// Bytes that a sealed text has beyond its plaintext.
    package static let overhead = nonceSize + tagSize

    private let key: Secret

    /// - Parameter key: exactly 32 bytes.
    package init(_ key: Secret) throws(OpenSSLError) {
        guard key.count == Self.keySize else {
            throw .wrongLength(of: "AES-256 key", expected: Self.keySize, found: key.count)
        }
        self.key = key
    }

    /// Encrypts `plaintext` and binds it to `context`, which is authenticated but not part of the sealed form.
    package func seal(_ plaintext: [UInt8], context: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        try seal(plaintext, context: context, nonce: Random.bytes(Self.nonceSize))
    }

    /// As ``seal(_:context:)``, with a nonce of the caller's: for published vectors only.
    ///
    /// One nonce used twice under one key gives away both texts and the means to forge more.
    package func seal(_ plaintext: [UInt8], context: [UInt8], nonce: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        guard nonce.count == Self.nonceSize else {
            throw .wrongLength(of: "AES-GCM nonce", expected: Self.nonceSize, found: nonce.count)
        }
        let cipher = try Cipher.begin(.encrypt, key, nonce: nonce)
        try cipher.authenticate(context)
        return nonce + (try cipher.run(plaintext)) + (try cipher.tag())
    }

    /// Opens what ``seal(_:context:)`` made under this key with the same `context`.
    /// - Throws: ``OpenSSLError/notAuthentic`` for anything else; no byte of the plaintext leaves then.
    package func open(_ sealed: [UInt8], context: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        guard sealed.count >= Self.overhead else { throw .notAuthentic }
        let cipher = try Cipher.begin(.decrypt, key, nonce: Array(sealed.prefix(Self.nonceSize)))
        try cipher.authenticate(context)
        try cipher.expect(tag: Array(sealed.suffix(Self.tagSize)))
        return try cipher.run(Array(sealed[Self.nonceSize..<(sealed.count - Self.tagSize)]))
    }
}

/// One run of AES-256-GCM, in one direction, under one nonce.
private struct Cipher: ~Copyable {
    enum Direction: Int32 { case decrypt, encrypt }

    private let context: OpaquePointer
    private let direction: Direction

    private init(_ context: OpaquePointer, _ direction: Direction) {
        self.context = context
        self.direction = direction
    }

    static func begin(_ direction: Direction, _ key: Secret, nonce: [UInt8]) throws(OpenSSLError) -> Cipher {
        let context = try OpenSSLError.check(EVP_CIPHER_CTX_new(), "EVP_CIPHER_CTX_new")
        let cipher = Cipher(context, direction)  // from here on, freed however this ends
        let result = key.withBytes { key in
            EVP_CipherInit_ex2(
                context, algorithm.pointer, key.bindMemory(to: UInt8.self).baseAddress, nonce, direction.rawValue, nil)
        }
        try OpenSSLError.check(result, "EVP_CipherInit_ex2")
        return cipher
    }

    deinit { EVP_CIPHER_CTX_free(context) }  // overwrites the key schedule

    func authenticate(_ bytes: [UInt8]) throws(OpenSSLError) {
        guard !bytes.isEmpty else { return }
        guard let count = Int32(exactly: bytes.count) else { throw .tooLong("AES-GCM") }
        var written: Int32 = 0
        try OpenSSLError.check(EVP_CipherUpdate(context, nil, &written, bytes, count), "EVP_CipherUpdate")
    }

    /// The whole text, turned; what has been written is overwritten again when the tag does not fit.
    func run(_ input: [UInt8]) throws(OpenSSLError) -> [UInt8] {
        guard let count = Int32(exactly: input.count) else { throw .tooLong("AES-GCM") }
        var output = [UInt8](repeating: 0, count: input.count)
        var written: Int32 = 0
        if count > 0 {
            try OpenSSLError.check(EVP_CipherUpdate(context, &output, &written, input, count), "EVP_CipherUpdate")
        }
        guard written == count else { throw .failed(call: "EVP_CipherUpdate", reason: "wrote \(written) bytes") }
        var rest: (UInt64, UInt64) = (0, 0)  // GCM has no last block to write; the call only checks or makes the tag
        let finished = withUnsafeMutableBytes(of: &rest) { rest in
            EVP_CipherFinal_ex(context, rest.bindMemory(to: UInt8.self).baseAddress, &written)
        }
        guard finished == 1 else {
            output.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) }
            guard direction == .decrypt else { throw .last("EVP_CipherFinal_ex") }
            ERR_clear_error()
            throw .notAuthentic
        }
        return output
    }

    func tag() throws(OpenSSLError) -> [UInt8] {
        var tag = [UInt8](repeating: 0, count: AESGCMKey.tagSize)
        let result = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(AESGCMKey.tagSize), &tag)
        try OpenSSLError.check(result, "EVP_CTRL_AEAD_GET_TAG")
        return tag
    }

    func expect(tag: [UInt8]) throws(OpenSSLError) {
        var tag = tag
        let result = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(AESGCMKey.tagSize), &tag)
        try OpenSSLError.check(result, "EVP_CTRL_AEAD_SET_TAG")
    }
}

private let algorithm = Fetched(EVP_CIPHER_fetch(nil, "AES-256-GCM", nil))
