import HandoffModel

/// The end of the log, shared by the steps of one transaction.
final class LogCursor {
    var writer: LogWriter
    /// Numbers of brands that this transaction has asked for: they never change.
    var brands: [BrandID: Int64] = [:]

    init(_ writer: LogWriter) { self.writer = writer }
}
