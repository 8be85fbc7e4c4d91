import SystemPackage

/// The streams that every program is given.
enum StandardStream {
    /// Writes `text` to standard error, in one piece. Nobody may be there to read it.
    static func tell(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }

    /// The whole of standard input.
    static func read() throws -> [UInt8] {
        var read: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
        defer { block.deallocate() }
        while case let count = try FileDescriptor.standardInput.read(into: block), count > 0 {
            read.append(contentsOf: block.prefix(count))
        }
        return read
    }
}
