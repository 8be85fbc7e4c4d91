import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Cuts slow clients, and gives the parser's refusals a body that says what is wrong.
///
/// A connection that sends no complete header within ``Limits/header``, no complete body within ``Limits/body``, or takes
/// no answer within ``Limits/answer``, is closed. It stands between the HTTP codec and the application.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    struct Limits: Sendable {
        var header: TimeAmount = .seconds(10)
        var body: TimeAmount = .seconds(30)
        var answer: TimeAmount = .seconds(60)
        var idle: TimeAmount = .seconds(60)
        var look: TimeAmount = .seconds(5)
    }

    private let limits: Limits
    /// One look every five seconds: a timer for each request would cost more than the requests.
    private var watch: RepeatedTask?
    private var deadline = NIODeadline.distantFuture
    private var parserError: HTTPParserError?
    private var closesAfterAnswer = false

    init(_ limits: Limits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        watch?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { watch?.cancel() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: arm(limits.body)
        case .body: break
        case .end: arm(limits.answer)
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What follows the first error is about the connection that it broke.
        parserError = parserError ?? error as? HTTPParserError
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if parserError != nil, head.status == .badRequest, head.headerFields[.contentLength] == "0" {
                writeProblem(context, promise)
                return
            }
            guard head.status == .contentTooLarge, !context.isStream else {
                context.write(data, promise: promise)
                return
            }
            // What is refused by its size is not read to its end either.
            closesAfterAnswer = true
            var head = head
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            arm(limits.idle)
            guard closesAfterAnswer else {
                context.write(data, promise: promise)
                return
            }
            let channel = context.channel
            let done = promise ?? context.eventLoop.makePromise()
            done.futureResult.whenComplete { _ in channel.close(mode: .all, promise: nil) }
            context.writeAndFlush(data, promise: done)
        }
    }

    private func writeProblem(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        let problem = Problem.of(parser: parserError)
        let body = ByteBuffer(bytes: problem.json(requestID: nil))
        var head = HTTPResponse(status: .init(code: problem.status), headerFields: problem.fields)
        head.headerFields[.contentLength] = String(body.readableBytes)
        head.headerFields[.connection] = "close"
        closesAfterAnswer = true
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: promise)
    }

    private func start(_ context: ChannelHandlerContext) {
        guard watch == nil else { return }
        arm(limits.header)
        let channel = context.channel
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: limits.look, delay: limits.look) { _ in
            if NIODeadline.now() > bound.value.deadline { channel.close(mode: .all, promise: nil) }
        }
    }

    private func arm(_ time: TimeAmount) { deadline = .now() + time }
}

extension ChannelHandlerContext {
    /// Whether this is one stream of an HTTP/2 connection: there, `connection` fields are not allowed (RFC 9113, 8.2.2).
    fileprivate var isStream: Bool { channel.parent?.parent != nil }
}

extension Problem {
    static func of(parser error: HTTPParserError?) -> Problem {
        switch error {
        case .headerOverflow:
            Problem(
                "header-too-large", "The header is too large.", 431,
                detail: "A header may have at most 16,384 bytes and 100 fields.")
        case .invalidVersion: .malformed("This version of HTTP is not served.")
        default: .malformed("The request is not well-formed HTTP.")
        }
    }
}
