import Testing

@testable import HandoffModel

@Suite("Screening finds payment cards")
struct CardTests {
    @Test(
        "Test numbers of every network are found",
        arguments: [
            "4111111111111111", "4222222222222", "5555555555554444", "2223003122003222", "378282246310005",
            "6011111111111117",
            "30569309025904", "3530111333300000", "6200000000000005", "6759649826438453", "6304000000000000",
            "2200000000000053",
            "4000000000000000006",
        ])
    func networks(_ number: String) {
        let findings = found(in: "so it is \(number), you see")
        #expect(findings == ["card: \(number)"])
    }

    @Test(
        "Separators, other digits, invisible characters and number words hide nothing",
        arguments: [
            "4111 1111 1111 1111", "4111-1111-1111-1111", "4111.1111.1111.1111", "4111\n1111\n1111\n1111",
            "4111\u{A0}1111\u{2009}1111 1111",
            "4111\u{200B}1111\u{AD}1111\u{2060}1111", "４１１１ １１１１ １１１１ １１１１", "٤١١١ ١١١١ ١١١١ ١١١١",
            "4⃣111 1111 1111 1111",
            "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "3782 822463 10005", "411111 1111111111", "41 11 11 11 11 11 11 11",
            "four one one one one one one one one one one one one one one one", "4OOO O566 5566 5556",
        ])
    func disguises(_ number: String) {
        let findings = found(in: "it is \(number) ok")
        #expect(findings == ["card: \(number)"])
    }

    @Test(
        "Other long numbers are no cards",
        arguments: [
            "4111111111111112", "356938035643809", "1245403438755852288",
            "9400 1000 0000 0000 0000 00",
            "**** **** **** 1111", "4111 11** **** 1111", "4111 1111 1111", "card ending 1111",
            "4111 1111 1111 1111 1111",
            "a4111111111111111", "https://x.example/4111111111111111", "0000 0000 0000 0000",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }

    @Test("Lengths that tickets also have give way to a word for a thing, sixteen digits do not")
    func references() {
        let (ticket, order) = (found(in: "ticket 30569309025904"), found(in: "order 4111111111111111"))
        #expect(ticket == [])
        #expect(order == ["card: 4111111111111111"])
    }

    @Test("A wide range counts only beside a word for a card")
    func context() {
        let (bare, named) = (found(in: "5641820000000005"), found(in: "my card 5641820000000005"))
        #expect(bare == [])
        #expect(named == ["card: 5641820000000005"])
    }

    @Test("Number words with doubles and triples are read beside a word for a card")
    func doubles() {
        let number = "four triple one, triple one one, double one double one, one triple one"
        let findings = found(in: "my card is \(number).")
        #expect(findings == ["card: \(number)"])
    }

    @Test("The security code and expiry beside a card do not hide it")
    func neighbours() {
        let findings = found(in: "5105 1051 0510 5100 12/27 123")
        #expect(findings == ["card: 5105 1051 0510 5100"])
    }
}
