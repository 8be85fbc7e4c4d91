extension BrandSettings {
    /// What contradicts itself or cannot work, one sentence each; empty when the settings can be used.
    package var faults: [String] {
        var faults: [String] = []
        if !(1...60).contains(name.unicodeScalars.count) { faults.append("name: it must have 1 to 60 characters") }
        if DisplayName(name).isEmpty { faults.append("name: it has no character that people can see") }
        if !Self.isColour(colour) { faults.append("colour is \(colour): it must be written as #rrggbb") }
        if let logo {
            do { _ = try Logo(base64: logo) } catch { faults.append("logo: \(error.reason)") }
        }
        if let website, !website.hasPrefix("https://") { faults.append("website: it must begin with https://") }
        for handle in handles
        where !(1...60).contains(handle.name.utf8.count) || handle.name.hasPrefix("@") || Self.hasControls(handle.name)
        {
            faults.append("handles: \(handle.name): a name has 1 to 60 characters, no @ and no control character")
        }
        for handle in handles where !(handle.signature.map(ReplyComposer.isUsable(signature:)) ?? true) {
            faults.append("handles: \(handle.name): a signature is one line of 1 to 40 characters without a link")
        }
        let names = handles.map { "\($0.network.rawValue) \($0.name)" }
        if Set(names).count != names.count { faults.append("handles: one handle stands there twice") }
        for number in accountNumbers where AccountPattern(number.pattern, words: number.words) == nil {
            faults.append(
                "account_numbers: \(number.pattern): at least four # or A are needed, or it would match everything")
        }
        faults += labels.flatMap(\.faults) + ownContacts.faults
        for (intent, terms) in policies.sorted(by: { $0.key < $1.key }) {
            if !Self.isIntent(intent) {
                faults.append("policies: \(intent): an intent is 1 to 40 of a-z, 0-9, _ and -")
            }
            faults += terms.faults.map { "policies: \(intent): \($0)" }
        }
        return faults + verifierFaults
    }

    /// Whether there is a control character of ASCII in `text`. U+0000 ends a text in some stores.
    private static func hasControls(_ text: String) -> Bool { text.utf8.contains { $0 < 0x20 || $0 == 0x7F } }

    private static func isColour(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 7 && bytes[0] == UInt8(ascii: "#")
            && bytes.dropFirst().allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
            }
    }
}

extension BrandSettings {
    /// What is wrong with the ways to verify, and which policies ask for one that is not set up.
    var verifierFaults: [String] {
        var faults: [String] = []
        func check(_ name: String, _ url: String) {
            // Plain http only to the own machine: development and tests.
            let isLocal = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"].contains { url.hasPrefix($0) }
            if !url.hasPrefix("https://"), !isLocal { faults.append("\(name): it must begin with https://") }
            if url.contains("@") || url.contains("#") { faults.append("\(name): it must have no user name and no #") }
        }
        for platform in signIn {
            let name = "sign_in: \(platform.network.rawValue)"
            check("\(name): authorize", platform.authorize)
            check("\(name): token", platform.token)
            check("\(name): user_info", platform.userInfo)
            if platform.clientID.isEmpty { faults.append("\(name): client_id is empty") }
            if platform.subject.isEmpty { faults.append("\(name): subject is empty: where does the id stand?") }
        }
        if Set(signIn.map(\.network)).count != signIn.count { faults.append("sign_in: one network stands there twice") }
        if let oidc {
            check("oidc: issuer", oidc.issuer)
            if oidc.clientID.isEmpty { faults.append("oidc: client_id is empty") }
            if oidc.referenceClaim.isEmpty { faults.append("oidc: reference_claim is empty") }
        }
        if let notifier { check("notifier: url", notifier.url) }
        if let factsURL { check("facts_url", factsURL) }
        for (intent, terms) in policies.sorted(by: { $0.key < $1.key }) {
            for need in Method.Need.allCases {
                guard let lack = lack(of: need) else { continue }
                faults += Method.allCases.filter { $0.needs == need && terms.methods.contains($0) }.map {
                    "policies: \(intent): \($0.rawValue) is allowed, but \(lack)"
                }
            }
        }
        return faults
    }

    /// What is not set up of what methods need; nil where nothing is missing, or where it is not a matter of settings.
    private func lack(of need: Method.Need) -> String? {
        switch need {
        case .networkSignIn: signIn.isEmpty ? "sign_in names no network" : nil
        case .provider: oidc == nil ? "there is no oidc" : nil
        case .notifier: notifier == nil ? "there is no notifier" : nil
        case .nothing, .facts: nil
        }
    }
}
