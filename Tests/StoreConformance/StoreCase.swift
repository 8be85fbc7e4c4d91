/// One guarantee of every store, in a sentence, with what shows that a store gives it.
///
/// A store's tests run ``all`` of them, each at a ``StorePlace`` of its own.
package struct StoreCase: Sendable, CustomStringConvertible {
    /// The guarantee; also what a test prints.
    package let description: String
    /// Whether it is about what a closed store leaves behind.
    package let needsDurability: Bool
    private let check: @Sendable (StorePlace) async throws -> Void

    init(
        _ sentence: String, needsDurability: Bool = false,
        _ check: @escaping @Sendable (StorePlace) async throws -> Void
    ) {
        description = sentence
        self.needsDurability = needsDurability
        self.check = check
    }

    /// Opens a store at `place`, which must be empty, and shows the guarantee.
    /// - Throws: ``BrokenPromise`` when the store does not give it, or what the store threw when it should not have.
    package func run(at place: StorePlace) async throws {
        try await check(place)
    }

    /// Every guarantee, by subject.
    package static var all: [StoreCase] {
        events + steps + lanes + races + lists + deadlines + guesses + answers + brandSettings + apiKeys + sessions
            + sealedFields + echoes + tries + moving + verification + log + queue
    }
}
