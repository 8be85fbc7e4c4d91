import HandoffModel
import HandoffStore
import HandoffTokens

extension Sealer {
    /// What is sealed in one field of `handoff`.
    func open(_ sealed: SealedValue, of handoff: Handoff) throws -> [UInt8] {
        let key = try unwrap(sealed.wrappedKey, brand: handoff.brand, handoff: handoff.id)
        return try key.open(sealed.bytes, field: sealed.field.rawValue)
    }
}
