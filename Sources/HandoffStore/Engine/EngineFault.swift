/// What an engine could not do.
package struct EngineFault: Error {
    /// For the operator's log. It holds no value of a row: those may be personal.
    package let text: String
    /// Whether the disk or the machine failed, or the engine has given up the transaction, so that nothing in it can be
    /// trusted. Where a refused statement spoils the transaction up to the mark of its step, that alone is no reason: the
    /// step is undone.
    package let endsTransaction: Bool

    package init(_ text: String, endsTransaction: Bool) {
        self.text = text
        self.endsTransaction = endsTransaction
    }
}

extension StoreError {
    /// What a caller hears: faults of an engine as ``unavailable(_:)``, everything else as it is.
    static func from(_ error: any Error) -> any Error {
        guard let fault = error as? EngineFault else { return error }
        return StoreError.unavailable(fault.text)
    }
}
