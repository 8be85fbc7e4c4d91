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
            if terms.methods.contains(.platformSignIn), signIn.isEmpty {
                faults.append("policies: \(intent): platform_sign_in is allowed, but sign_in names no network")
            }
            if terms.methods.contains(.oidc), oidc == nil {
                faults.append("policies: \(intent): oidc is allowed, but there is no oidc")
            }
            if terms.methods.contains(.otp), notifier == nil {
                faults.append("policies: \(intent): otp is allowed, but there is no notifier")
            }
        }
        return faults
    }
}
