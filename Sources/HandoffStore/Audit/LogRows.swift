/// The audit log, as an engine writes it. Its entries are written with the handoffs that they are about.
package protocol LogRows: LogSnapshot {
    /// Puts each head in the place of the one that its lane had before.
    func put(_ heads: [LogHead]) throws
    func insert(_ checkpoint: SealedCheckpoint) throws
}
