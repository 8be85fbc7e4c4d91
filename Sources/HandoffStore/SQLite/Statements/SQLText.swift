/// The text of a statement. It is made once and kept: a connection finds its prepared form by the identity of this
/// object, which is cheaper than by some hundred characters.
final class SQLText: Sendable, ExpressibleByStringLiteral {
    let text: String

    init(_ text: String) { self.text = text }
    init(stringLiteral text: String) { self.text = text }
}
