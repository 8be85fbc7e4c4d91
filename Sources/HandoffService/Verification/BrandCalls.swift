package import HandoffModel

/// What is asked of systems that are not ours. The wiring passes in what makes the calls.
package struct BrandCalls: Sendable {
    /// Hands a one-time code to the brand's notifier.
    package var sendCode: @Sendable (OTPToSend) async throws(CallFailure) -> Void
    /// Asks the brand's system what the holder of an account knows: values by kind.
    package var facts: @Sendable (FactsToAsk) async throws(CallFailure) -> [String: String]

    package init(
        sendCode: @escaping @Sendable (OTPToSend) async throws(CallFailure) -> Void,
        facts: @escaping @Sendable (FactsToAsk) async throws(CallFailure) -> [String: String]
    ) {
        self.sendCode = sendCode
        self.facts = facts
    }
}

extension BrandCalls {
    /// Calls nobody, for a service whose brands have no systems of their own.
    package static let none = BrandCalls(
        sendCode: { _ async throws(CallFailure) in throw .unreachable },
        facts: { _ async throws(CallFailure) in throw .unreachable })
}

/// A one-time code on its way to the brand's notifier. Prints `<redacted>`.
package struct OTPToSend: Sendable, CustomStringConvertible {
    package let notifier: NotifierSettings
    package let brand: BrandID
    package let handoff: HandoffID
    /// The brand's own reference of the account: where to send is the brand's to know.
    package let reference: String
    package let code: String
    package let expires: Timestamp
    package let language: Language
    /// Stands in for the call through its retries.
    package let call: String

    package var description: String { "<redacted>" }
}

package struct FactsToAsk: Sendable {
    package let url: String
    package let brand: BrandID
    package let handoff: HandoffID
    package let reference: String
    package let call: String
}
