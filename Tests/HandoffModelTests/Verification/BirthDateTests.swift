import HandoffModel
import Testing

@Suite("A date of birth is read as people write it, and stands as ISO 8601")
struct BirthDateTests {
    private static let today = CivilTime(Timestamp(seconds: 1_795_339_800))  // 2026-11-22

    private func read(_ text: String, _ order: DateOrder) -> String? {
        FactKind.dateOfBirth.normalised(text, dates: order, today: Self.today)
    }

    @Test(
        "In any order of writing",
        arguments: [
            "1985-03-12", "1985-3-12", "1985/03/12", "1985.03.12", "1985 03 12", "19850312", "1985, March 12",
            "12 March 1985",
            "12th of March, 1985", "March 12th 1985", "12mar1985", "12-Mar-1985", "12 de marzo de 1985", "12 mars 1985",
            "12. März 1985",
            "12. Maerz 1985", "12 MÄRZ 1985", "12 مارس 1985", "١٢ مارس ١٩٨٥", "12 آذار 1985", "１９８５－０３－１２",
            " 1985–03–12\n",
        ])
    func same(_ text: String) {
        for order in [DateOrder.dayFirst, .monthFirst, .unknown] { #expect(read(text, order) == "1985-03-12") }
    }

    private static let figures: [(text: String, dayFirst: String?, monthFirst: String?, unknown: String?)] = [
        ("12/03/1985", "1985-03-12", "1985-12-03", nil), ("12031985", "1985-03-12", "1985-12-03", nil),
        ("25.12.1990", "1990-12-25", nil, "1990-12-25"), ("12/25/1990", nil, "1990-12-25", "1990-12-25"),
        ("12251990", nil, "1990-12-25", "1990-12-25"), ("7 7 1977", "1977-07-07", "1977-07-07", "1977-07-07"),
    ]

    @Test(
        "Figures go by the order, and where both make sense and none is known, the date is refused",
        arguments: figures)
    func orders(_ text: String, _ dayFirst: String?, _ monthFirst: String?, _ unknown: String?) {
        #expect(read(text, .dayFirst) == dayFirst)
        #expect(read(text, .monthFirst) == monthFirst)
        #expect(read(text, .unknown) == unknown)
    }

    @Test("English has two orders, the other languages put the day first")
    func languages() {
        let orders = Language.allCases.map(DateOrder.init)
        #expect(DateOrder(.en) == .unknown)
        #expect(orders.count { $0 == .dayFirst } == orders.count - 1)
    }

    @Test("Every month has its names, in every language")
    func months() {
        let rows = [
            "January enero janvier Januar Jänner يناير كانون·الثاني", "Feb febrero février Februar فبراير شباط",
            "March marzo mars März مارس آذار",
            "Apr abril avril April أبريل ابريل نيسان", "May mayo mai Mai مايو أيار",
            "June junio juin Juni يونيو حزيران",
            "July julio juillet Juli يوليو تموز", "Aug agosto août August أغسطس اغسطس آب",
            "Sept septiembre septembre September سبتمبر أيلول",
            "Oct octubre octobre Oktober أكتوبر تشرين·الأول", "Nov noviembre novembre November نوفمبر تشرين·الثاني",
            "Dec diciembre décembre Dezember ديسمبر كانون·الأول",
        ]
        for (index, row) in rows.enumerated() {
            let month = String(101 + index).dropFirst()
            for name in row.split(separator: " ") {
                let spoken = String(name.map { $0 == "·" ? " " : $0 })
                #expect(read("9 \(spoken) 2001", .unknown) == "2001-\(month)-09", "\(spoken)")
            }
        }
    }

    @Test(
        "Days that never were, that are to come, and too few or too many figures are refused",
        arguments: [
            "", "1985", "03/1985", "12/03/85", "12 March 85", "'85 March 12", "850312", "1899-12-31", "2026-11-23",
            "2027-01-01",
            "2023-02-29", "1900-02-29", "1985-04-31", "1985-13-01", "1985-00-10", "1985-01-00", "31 June 1990",
            "32.1.1990", "00.00.2000",
            "12.003.1985", "1985-03-12 10:00", "1985-03-12T00:00:00Z", "12 Marchy 1985", "March March 12 1985",
            "12 March 3 1985", "March 1985",
            "1985 1985 03", "4111111111111111", "1985-03-12 4111", "012031985", "12 03 1985 March",
            "12\u{663}\u{664}5 3 1985", "born 12 March 1985",
            "12—", "🎂 12 March 1985", "1985~03~12",
        ])
    func refused(_ text: String) {
        for order in [DateOrder.dayFirst, .monthFirst, .unknown] { #expect(read(text, order) == nil) }
    }

    @Test(
        "Today and the leap days that were are dates",
        arguments: ["2026-11-22", "2024-02-29", "2000-02-29", "1900-01-01"])
    func accepted(_ text: String) { #expect(read(text, .unknown) == text) }
}
