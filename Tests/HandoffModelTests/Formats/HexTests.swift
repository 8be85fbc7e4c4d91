import HandoffModel
import Testing

@Suite("Bytes have one text of hexadecimal digits, and it has one reading")
struct HexTests {
    @Test("Every byte is written as two lower-case digits, and read back")
    func bytes() {
        let all = Array(UInt8.min...UInt8.max)
        #expect(all.hex.hasPrefix("000102030405060708090a0b0c0d0e0f10"))
        #expect([UInt8](hex: all.hex) == all)
        #expect([UInt8](hex: "") == [])
    }

    @Test(
        "Capitals, half a byte, signs, white space and other digits are refused",
        arguments: ["0", "000", "0A", "aB", "0x00", "+1", "-1", " 00", "00\n", "0g", "٠٠", "0é"])
    func refused(_ text: String) { #expect([UInt8](hex: text) == nil) }
}
