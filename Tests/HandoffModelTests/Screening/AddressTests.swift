import Testing

@testable import HandoffModel

@Suite("Screening finds postal addresses")
struct AddressTests {
    @Test(
        "Street, house number and postcode together, in five countries",
        arguments: [
            "12 Rosebank Gardens, Leeds LS6 3QT", "221B Baker Street London NW1 6XE",
            "4410 Maple Avenue, Dayton, OH 45402",
            "1600 Pennsylvania Ave NW, Washington, DC 20500-0003", "Lindenstraße 14, 50674", "Hauptstr. 7a, 79098",
            "An der Alster 3, 20099", "50674 Köln, Lindenstraße 14", "14 rue des Lilas, 69003",
            "3 bis avenue Foch 75016",
            "calle Mayor 14, 28013", "C/ Molino, 7, 46001", "Avda. de la Constitución, 3, 41001",
        ])
    func addresses(_ address: String) {
        let findings = found(in: "I live at \(address), you know")
        #expect(findings == ["address: \(address)"])
    }

    @Test(
        "A postcode, a town or a street alone is nothing",
        arguments: [
            "LS6 3QT", "50674 Köln", "75016 Paris", "28013 Madrid", "12 Rosebank Gardens", "Lindenstraße 14",
            "14 rue des Lilas",
            "calle Mayor 14", "works in Baker Street since 10115", "order 45402 for 2 people",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }
}
