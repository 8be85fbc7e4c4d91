import Testing

@testable import HandoffModel

@Suite("Screening finds national numbers")
struct NationalIdTests {
    @Test(
        "Published examples of every scheme are found",
        arguments: [
            ("", "us_ssn", "123-45-6789"), ("my ssn is ", "us_ssn", "078051120"), ("SSN ", "us_ssn", "１２３ ４５ ６７８９"),
            ("ITIN ", "us_ssn", "912-70-1234"),
            ("", "uk_nino", "AB 12 34 56 C"), ("", "uk_nino", "ab123456c"), ("", "uk_nino", "QQ 12 34 56 C"),
            ("NHS number ", "uk_nhs", "943 476 5919"),
            ("", "es_dni", "12345678Z"), ("", "es_dni", "12.345.678-Z"), ("", "es_nie", "X1234567L"),
            ("", "es_nie", "Y-1234567-X"),
            ("", "fr_nir", "2 55 08 14 168 025 38"), ("", "fr_nir", "255081416802538"),
            ("Steuer-ID ", "de_steuer_id", "86 095 742 719"),
            ("", "de_steuer_id", "86095742719"), ("BSN ", "nl_bsn", "111222333"),
            ("", "it_codice_fiscale", "RSSMRA85T10A562S"),
            ("aadhaar ", "in_aadhaar", "2345 6789 0124"), ("", "br_cpf", "111.444.777-35"),
            ("CPF ", "br_cpf", "11144477735"),
            ("my SIN ", "ca_sin", "046 454 286"), ("", "ch_ahv", "756.9217.0769.85"),
            ("PESEL ", "pl_pesel", "44051401359"),
        ])
    func schemes(_ words: String, _ scheme: String, _ number: String) {
        let findings = found(in: words + number + ".")
        #expect(findings == ["\(scheme): \(number)"])
    }

    @Test(
        "Numbers that break the rules of their scheme are none",
        arguments: [
            "000-12-3456", "666-12-3456", "123-00-4567", "123-45-0000", "912-70-1234", "DF123456A", "GB123456A",
            "AB123456E", "12345678A",
            "X1234567A", "BSN 111222334", "RSSMRA85T10A562T", "my privileges and try", "CPF 11144477736",
            "111.444.777-36",
            "aadhaar 2345 6789 0125", "756.9217.0769.84", "12345678 m", "le 07.03.84 à Lyon",
        ])
    func others(_ text: String) {
        let findings = found(in: text).filter { !$0.hasPrefix("phone") }
        #expect(findings == [])
    }

    @Test(
        "A word for a thing, or no word at all, leaves what only looks like one",
        arguments: [
            "order 123-45-6789", "model AB123456C", "ticket 12345678Z", "111222333", "11144477735", "12-123-45-6789-1",
        ])
    func references(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }
}
