package import NIOCore
import NIOSSL

/// Overwrites what was read once it has been passed on: NIO keeps the buffer for the connection's next read, and with it
/// the form that somebody sent. What is passed on is a copy, whose memory is overwritten when it is given back.
package final class WipedReads: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer

    /// Puts one where the connection's bytes are in clear: behind TLS, or in front of everything. On the channel's loop.
    package static func add(to channel: any Channel) throws {
        let pipeline = channel.pipeline.syncOperations
        if let server = try? pipeline.handler(type: NIOSSLServerHandler.self) {
            try pipeline.addHandler(WipedReads(), position: .after(server))
        } else if let client = try? pipeline.handler(type: NIOSSLClientHandler.self) {
            try pipeline.addHandler(WipedReads(), position: .after(client))
        } else {
            try pipeline.addHandler(WipedReads(), position: .first)
        }
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let read = unwrapInboundIn(data)
        var copy = context.channel.allocator.buffer(capacity: read.readableBytes)
        copy.writeImmutableBuffer(read)
        // Besides this buffer only its maker's own shares the memory, and fills it anew before it reads it.
        read.withUnsafeReadableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            UnsafeMutableRawPointer(mutating: start).initializeMemory(as: UInt8.self, repeating: 0, count: bytes.count)
        }
        context.fireChannelRead(wrapInboundOut(copy))
    }
}
