/// How a brand itself can be reached: what screening never reports, in whatever spelling.
package struct OwnContacts: Sendable, Equatable, Codable {
    package var telephones: [String] = []
    /// E-mail addresses and postal addresses.
    package var addresses: [String] = []
    /// Hosts of the brand's pages, without scheme and path. They cover the pages, not mailboxes at them.
    package var hosts: [String] = []

    package enum CodingKeys: String, CodingKey, CaseIterable { case telephones, addresses, hosts }

    package init(telephones: [String] = [], addresses: [String] = [], hosts: [String] = []) {
        self.telephones = telephones
        self.addresses = addresses
        self.hosts = hosts
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        telephones = try c.decodeIfPresent([String].self, forKey: .telephones) ?? []
        addresses = try c.decodeIfPresent([String].self, forKey: .addresses) ?? []
        hosts = try c.decodeIfPresent([String].self, forKey: .hosts) ?? []
    }

    package var isEmpty: Bool { telephones.isEmpty && addresses.isEmpty && hosts.isEmpty }

    /// What cannot be used, one sentence each.
    package var faults: [String] {
        var faults: [String] = []
        for telephone in telephones where ContactForms.national(FoldedText(telephone).units[...]).count < 5 {
            faults.append("own_contacts: telephones: \(telephone): it must have at least five digits")
        }
        for address in addresses where ContactForms.packed(address).count < 8 {
            faults.append("own_contacts: addresses: \(address): it must have at least eight letters and digits")
        }
        for host in hosts where !ContactForms.isHost(host) {
            faults.append("own_contacts: hosts: \(host): it must be a host alone, such as help.acme.example")
        }
        return faults
    }
}

/// A brand's own contacts in the form in which they are compared.
struct OwnContactTable: Sendable {
    private let telephones: [[Unit]]
    private let addresses: [[Unit]]
    private let hosts: [[Word]]

    init(_ contacts: OwnContacts) {
        telephones = contacts.telephones.map { ContactForms.national(FoldedText($0).units[...]) }.filter {
            $0.count >= 5
        }
        addresses = contacts.addresses.map(ContactForms.packed).filter { $0.count >= 8 }
        hosts = contacts.hosts.map { ContactForms.words(FoldedText($0).units[...]) }.filter { !$0.isEmpty }
    }

    var isEmpty: Bool { telephones.isEmpty && addresses.isEmpty && hosts.isEmpty }

    /// Whether what a finder has found is the brand's own.
    func covers(_ units: ArraySlice<Unit>, _ kind: PersonalDataKind) -> Bool {
        switch kind {
        case .card, .iban, .credential, .dateOfBirth, .device: return false
        case .email, .address:
            let packed = ContactForms.packed(units)
            return addresses.contains { kind == .email ? $0 == packed : ContactForms.holds($0, packed) }
        case .phone, .account, .bankAccount, .booking, .meter, .document, .plate, .nationalId:
            guard !telephones.isEmpty else { return false }
            let number = ContactForms.national(units)
            return telephones.contains { ContactForms.isSame($0, number) }
        }
    }

    /// Whether the host that `units` spell is one of the brand's, or below one.
    func coversHost(_ units: ArraySlice<Unit>) -> Bool {
        let words = ContactForms.words(units)
        return hosts.contains { words.count >= $0.count && words.suffix($0.count) == $0[...] }
    }
}
