import HandoffModel
@testable import HandoffTokens
import Testing

@Suite("The keys that sign checkpoints")
struct CheckpointKeyTests {
    @Test("A note opens with its ring, also after a rotation, and with no other ring")
    func rings() throws {
        let ring = try Keyring.make(at: Fixture.now)
        let note = try AuditKeys(keys: KeySource(ring: ring)).note(of: Self.checkpoint())
        let rotated = AuditKeys(keys: try KeySource(ring: ring.rotated(at: Fixture.now)))
        let opened = try rotated.checkpoint(note)
        #expect(try opened == Self.checkpoint())
        let foreign = try AuditKeys(keys: KeySource(ring: Keyring.make(at: Fixture.now))).checkpoint(note)
        #expect(foreign == nil)
        let none = try rotated.checkpoint("a text\n")
        #expect(none == nil)
    }

    @Test("A note that our key signed but that is no checkpoint is none")
    func otherText() throws {
        let keys = try KeySource(ring: Keyring.make(at: Fixture.now))
        let signer = try NoteSigner(name: "handoff", key: keys.prepared.signing.checkpoint)
        let note = try SignedNote("something else\n", signedBy: signer).rendered
        let opened = try AuditKeys(keys: keys).checkpoint(note)
        #expect(opened == nil)
    }

    @Test(
        "The public keys are those of the whole ring, the signing one first; others check a note with their text alone")
    func verifiers() throws {
        let ring = try Keyring.make(at: Fixture.now).rotated(at: Fixture.now)
        let keys = AuditKeys(keys: try KeySource(ring: ring))
        let verifiers = try keys.verifiers()
        #expect(verifiers.map(\.kid) == [ring.signing.kid, 1])
        let note = try keys.note(of: Self.checkpoint())
        let present = try NoteVerifier(verifiers[0].verifier.text)
        let opened = try SignedNote(Array(note.utf8), checkedBy: [present]).text
        #expect(try opened == Self.checkpoint().text)
        let former = try NoteVerifier(verifiers[1].verifier.text)
        #expect(throws: NoteRefusal.unknownKeys) { try SignedNote(Array(note.utf8), checkedBy: [former]) }
    }

    private static func checkpoint() throws -> LogCheckpoint {
        let head = LaneHead(lane: 0, size: 3, root: [UInt8](repeating: 7, count: 32))
        return try LogCheckpoint(database: [UInt8](repeating: 1, count: 16), at: Fixture.now, heads: [head])
    }
}
