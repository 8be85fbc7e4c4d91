extension [UInt8] {
    /// Bytes written as pairs of lower-case hexadecimal digits, as published vectors have them.
    init(hex: String) {
        let digits = hex.utf8.map { digit in
            digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
        }
        self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
