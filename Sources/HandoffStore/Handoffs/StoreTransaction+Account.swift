package import HandoffModel

extension StoreTransaction {
    /// Keeps whose account a handoff is about, if nothing said so before.
    /// - Returns: false when something did.
    package func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool {
        try change(.beside(id)) { try $0.setAccount(account, of: id) }
    }
}
