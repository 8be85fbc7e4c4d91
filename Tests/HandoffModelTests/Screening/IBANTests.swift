import Testing

@testable import HandoffModel

@Suite("Screening finds IBANs")
struct IBANTests {
    @Test(
        "Examples of the registry are found in any case and spacing",
        arguments: [
            "DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "gb29nwbk60161331926819",
            "FR14 2004 1010 0505 0001 3M02 606",
            "ES91-2100-0418-4502-0005-1332", "NL91 ABNA 0417 1643 00", "IT60X0542811101000000123456",
            "CH93.0076.2011.6238.5295.7",
            "MT84MALT011000012345MTLCAST001S", "D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0",
        ])
    func registry(_ iban: String) {
        let findings = found(in: "pay to \(iban)!")
        #expect(findings == ["iban: \(iban)"])
    }

    @Test(
        "A wrong check, a wrong length or an unknown country is none",
        arguments: [
            "DE88370400440532013000", "DE8937040044053201300", "DE893704004405320130000", "XX89370400440532013000",
            "GB29 NWBK",
        ])
    func others(_ text: String) {
        let findings = found(in: text).filter { $0.hasPrefix("iban") }
        #expect(findings == [])
    }

    @Test("The word may run into the number")
    func joined() {
        let findings = found(in: "IBANDE89370400440532013000")
        #expect(findings == ["iban: DE89370400440532013000"])
    }
}
