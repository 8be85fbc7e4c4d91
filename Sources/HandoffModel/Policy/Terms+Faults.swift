extension Terms {
    /// What contradicts itself or a standard, one sentence each; empty when the terms can be used.
    package var faults: [String] {
        var faults: [String] = []
        func check(_ name: CodingKeys, _ span: Span, _ range: ClosedRange<Duration>) {
            if !range.contains(span.length) {
                faults.append(
                    "\(name.rawValue) is \(span): it must be from \(Span(range.lowerBound)) to \(Span(range.upperBound))"
                )
            }
        }
        check(.linkLifetime, linkLifetime, .minutes(1) ... .days(90))
        check(.sessionIdle, sessionIdle, .minutes(1) ... .hours(24))
        check(.sessionLifetime, sessionLifetime, .minutes(1) ... .days(30))
        check(.acceptWithin, acceptWithin, .seconds(1) ... .days(30))
        check(.closeWithin, closeWithin, .seconds(1) ... .days(90))
        check(.codeLifetime, codeLifetime, .minutes(1) ... .minutes(10))
        check(.verificationLifetime, verificationLifetime, .minutes(1) ... .hours(24))
        if sessionIdle.length > sessionLifetime.length {
            faults.append("session_idle (\(sessionIdle)) is longer than session_lifetime (\(sessionLifetime))")
        }
        if !(0...10).contains(escalations) { faults.append("escalations is \(escalations): it must be from 0 to 10") }
        func check(_ name: CodingKeys, _ number: Int, _ range: ClosedRange<Int>) {
            if !range.contains(number) {
                faults.append(
                    "\(name.rawValue) is \(number): it must be from \(range.lowerBound) to \(range.upperBound)")
            }
        }
        check(.codeTries, codeTries, 1...10)
        check(.hotNetworks, hotNetworks, 2...32)
        check(.hotClaims, hotClaims, 2...500)
        check(.factsNeeded, factsNeeded, 1...5)
        check(.factsTries, factsTries, 1...10)
        check(.accountTries, accountTries, 1...100)
        check(.otpDigits, otpDigits, 6...8)
        for kind in mayAskFor where kind == .card || kind == .credential {
            faults.append("may_ask_for names \(kind.rawValue): no reply may ask for cards or secrets")
        }
        if assurance == .none {
            faults.append("assurance is none: a link in public would belong to whoever presses first; ask for author")
        }
        if methods.isEmpty { faults.append("methods is empty: nobody could ever redeem") }
        let best = methods.map(\.gives).max() ?? .none
        if !methods.isEmpty, best < assurance {
            faults.append("assurance is \(assurance.rawValue), but the methods give \(best.rawValue) at most")
        }
        if methods.isEmpty { return faults }
        if !methods.contains(where: { $0.subject == .author }) {
            return faults + ["methods has no author proof: verification without one gives nothing"]
        }
        return faults + proofFaults
    }

    private var proofFaults: [String] {
        var faults: [String] = []
        if !methods(hot: true).contains(where: { $0.subject == .author }) {
            faults.append("methods leaves no author proof when a thread runs hot: strangers could shut the author out")
        }
        guard let proof else { return faults }
        if proof.depth > 4 { faults.append("proof is nested more than four deep") }
        if proof.hasEmptyList { faults.append("proof has an empty list") }
        for method in proof.methods.sorted(by: { $0.rawValue < $1.rawValue }) {
            if method.subject != .author {
                faults.append("proof names \(method.rawValue), which says nothing about the author")
            } else if !methods.contains(method) {
                faults.append("proof names \(method.rawValue), which is not among the methods")
            }
        }
        if !proof.isMet(by: Set(methods(hot: true))) {
            faults.append("proof cannot be met by the methods that are left when a thread runs hot")
        }
        return faults
    }
}
