/// Whether the last of `digits` is the Luhn check digit of the others. Source: ISO/IEC 7812-1, annex B.
func passesLuhn(_ digits: Digits) -> Bool {
    var (sum, doubles) = (0, false)
    for digit in digits.reversed() {
        let worth = doubles ? Int(digit) * 2 : Int(digit)
        sum += worth > 9 ? worth - 9 : worth
        doubles.toggle()
    }
    return sum % 10 == 0
}
