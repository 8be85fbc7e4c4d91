extension Double {
    /// With so many digits after the point, rounded half away from zero.
    func text(decimals: Int) -> String {
        var unit = 1
        for _ in 0..<decimals { unit *= 10 }
        let all = (self * Double(unit)).rounded()
        guard abs(all) < 9e15 else { return description }
        let (whole, part) = Int64(abs(all)).quotientAndRemainder(dividingBy: Int64(unit))
        let digits = String(part)
        let sign = all < 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(String(repeating: "0", count: decimals - digits.count))\(digits)"
    }
}
