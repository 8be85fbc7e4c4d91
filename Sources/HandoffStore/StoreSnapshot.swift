/// A consistent view of a store: what it reads, by subject. Each engine's rows are one.
package protocol StoreSnapshot: HandoffSnapshot, SessionSnapshot, ProofSnapshot, BrandSnapshot, AnswerSnapshot,
    LogSnapshot
{}
