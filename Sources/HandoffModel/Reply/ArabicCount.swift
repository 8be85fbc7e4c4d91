/// A number with its noun in Arabic, which has a form for one, for two, for 3 to 10, for 11 to 99, and for whole hundreds
/// (CLDR's plural rules for `ar`). The forms stand as after a preposition: `خلال دقيقتين`.
package struct ArabicCount: Sendable {
    private let one, two, few, many, other: String

    package static let seconds = ArabicCount(
        one: "ثانية واحدة", two: "ثانيتين", few: "ثوانٍ", many: "ثانية", other: "ثانية")
    package static let minutes = ArabicCount(
        one: "دقيقة واحدة", two: "دقيقتين", few: "دقائق", many: "دقيقة", other: "دقيقة")
    package static let hours = ArabicCount(
        one: "ساعة واحدة", two: "ساعتين", few: "ساعات", many: "ساعة", other: "ساعة")
    package static let days = ArabicCount(one: "يوم واحد", two: "يومين", few: "أيام", many: "يومًا", other: "يوم")

    /// - Parameter number: not negative; printed in European digits, as codes and times are.
    package func of(_ number: Int) -> String {
        switch (number, number % 100) {
        case (1, _): one
        case (2, _): two
        case (_, 3...10): "\(number) \(few)"
        case (_, 11...99): "\(number) \(many)"
        default: "\(number) \(other)"
        }
    }
}
