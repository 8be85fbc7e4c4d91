import HandoffModel

/// The fields of a form body.
enum FormFields {
    /// - Parameter allowed: nil where others may add names of their own.
    static func decode(_ bytes: [UInt8], allowed: Set<String>?) throws(Problem) -> [String: String] {
        do throws(FormFault) { return try FormText.fields(of: bytes, allowed: allowed) } catch { throw Problem(error) }
    }
}
