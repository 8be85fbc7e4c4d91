/// What an engine could not do.
package struct EngineFault: Error {
    /// For the operator's log. It holds no value of a row: those may be personal.
    package let text: String
    /// Whether the disk or the machine failed, so that nothing in the transaction can be trusted.
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
