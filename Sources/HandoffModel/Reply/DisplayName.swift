/// A name that an operator typed, made safe to print in running text: one line, in one direction.
///
/// Control and format characters (direction overrides, zero-width spaces, line separators) are dropped, except the two
/// joiners that emoji and some scripts are written with; runs of white space become one space. Markup stays as it is:
/// escaping is the printer's part.
package struct DisplayName: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// May come out empty.
    package init(_ raw: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\0" {
                if scalars.last.map({ $0 != " " }) ?? false { scalars.append(" ") }
            } else if Self.isPrintable(scalar) {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        description = String(scalars)
    }

    package var isEmpty: Bool { description.isEmpty }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        // The same answer for ASCII, without the tables of Unicode.
        if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }
}
