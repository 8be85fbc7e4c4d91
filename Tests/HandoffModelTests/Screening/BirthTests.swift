import Testing

@testable import HandoffModel

@Suite("Screening finds dates of birth")
struct BirthTests {
    @Test(
        "Dates beside a word for birth are found in four languages",
        arguments: [
            ("born ", "12/03/1985"), ("DOB: ", "1985-03-12"), ("D.O.B. ", "3rd of May 1990"),
            ("date of birth ", "12 March 1985"),
            ("my birthday is ", "March 12, 1985"), ("birthdate ", "12031985"), ("born ", "12/03/85"),
            ("nací el ", "12 de marzo de 1985"),
            ("fecha de nacimiento: ", "12-03-1985"), ("née à Lyon le ", "12 mars 1985"), ("né le ", "1er mars 1985"),
            ("geboren am ", "12. März 1985"), ("Geburtsdatum: ", "1.3.1985"), ("geb. ", "12.03.85"),
            ("Max, *", "12.03.1985"),
            ("DOB ", "12 / 03 / 1985"), ("DOB ", "１２/０３/１９８５"), ("DOB\n", "12.03.1985"),
        ])
    func found(_ words: String, _ date: String) {
        let findings = HandoffModelTests.found(in: words + date + " ok")
        #expect(findings == ["date_of_birth: \(date)"])
    }

    @Test(
        "The word may follow the date",
        arguments: [" is my date of birth", " (DOB)", " es mi fecha de nacimiento", " geboren"])
    func after(_ words: String) {
        let findings = HandoffModelTests.found(in: "12 March 1985" + words)
        #expect(findings == ["date_of_birth: 12 March 1985"])
    }

    @Test(
        "Other dates stay",
        arguments: [
            "on 12/03/1985", "born in 1985", "my date of birth is wrong on order of 12/03/2024",
            "birthday gift for 12/05/2024",
            "je ne le vois pas depuis 12/03/2024", "born 45/13/1985", "geboren um 12.30", "released 1985-03-12",
            "*12.03.2024 update",
        ])
    func others(_ text: String) {
        let findings = HandoffModelTests.found(in: text)
        #expect(findings == [])
    }
}
