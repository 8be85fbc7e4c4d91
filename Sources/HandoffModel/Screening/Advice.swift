/// What to tell somebody who has posted personal data where others can read it.
package enum Advice: Hashable, Sendable {
    /// Delete the post, which shows these kinds of data: each once, never empty.
    case deletePost(showing: [PersonalDataKind])
    /// A card number was public: the bank should block or watch the card.
    case callBank
    /// Send such details only through the private link.
    case usePrivateLink

    /// Its name without the kinds: `delete_post`, `call_bank`, `use_private_link`. Published: it never changes.
    package var code: String {
        switch self {
        case .deletePost: "delete_post"
        case .callBank: "call_bank"
        case .usePrivateLink: "use_private_link"
        }
    }

    /// The advice on `findings`; those that are only ``Confidence/possible`` give none.
    static func on(_ findings: [Finding]) -> [Advice] {
        let found = Set(findings.filter { $0.confidence != .possible }.map(\.kind))
        guard !found.isEmpty else { return [] }
        let kinds = PersonalDataKind.allCases.filter(found.contains)
        let bank: [Advice] = found.contains(.card) ? [.callBank] : []
        return [.deletePost(showing: kinds)] + bank + [.usePrivateLink]
    }

    /// The sentence for the customer.
    package func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.deletePost(let kinds), .en): "Please delete your post: it shows \(Self.list(kinds, .en))."
        case (.deletePost(let kinds), .es): "Por favor, borra tu publicación: muestra \(Self.list(kinds, .es))."
        case (.deletePost(let kinds), .fr): "Merci de supprimer votre message : on y voit \(Self.list(kinds, .fr))."
        case (.deletePost(let kinds), .de): "Bitte löschen Sie Ihren Beitrag: Darin steht \(Self.list(kinds, .de))."
        case (.deletePost(let kinds), .ar): "يُرجى حذف منشورك، فهو يُظهر \(Self.list(kinds, .ar))."
        case (.callBank, .en): "Please ask your bank to block or watch this card."
        case (.callBank, .es): "Pide a tu banco que bloquee o vigile esta tarjeta."
        case (.callBank, .fr): "Demandez à votre banque de bloquer ou de surveiller cette carte."
        case (.callBank, .de): "Bitten Sie Ihre Bank, diese Karte zu sperren oder zu beobachten."
        case (.callBank, .ar): "يُرجى الطلب من مصرفك حظر هذه البطاقة أو مراقبتها."
        case (.usePrivateLink, .en): "Never post such details in public: use our private link."
        case (.usePrivateLink, .es): "Nunca publiques estos datos: usa nuestro enlace privado."
        case (.usePrivateLink, .fr): "Ne publiez jamais ces données : utilisez notre lien privé."
        case (.usePrivateLink, .de): "Veröffentlichen Sie solche Daten nie: Nutzen Sie unseren privaten Link."
        case (.usePrivateLink, .ar): "يُرجى عدم نشر بيانات كهذه علنًا أبدًا، واستخدام رابطنا الخاص بدلًا من ذلك."
        }
    }

    /// "a card number, an e-mail address and a telephone number".
    private static func list(_ kinds: [PersonalDataKind], _ language: Language) -> String {
        let nouns = kinds.map { $0.noun(in: language) }
        guard let last = nouns.last, nouns.count > 1 else { return nouns.first ?? "" }
        let and: String
        switch language {
        case .en: and = "and"
        case .es: and = "y"
        case .fr: and = "et"
        case .de: and = "und"
        case .ar: return nouns.joined(separator: " و")  // Written before every noun, as a part of its word.
        }
        return nouns.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}

extension PersonalDataKind {
    /// What it is, with its article, as the object of "shows" (in German: the subject of "steht").
    package func noun(in language: Language) -> String {
        switch (self, language) {
        case (.card, .en): "a card number"
        case (.card, .es): "un número de tarjeta"
        case (.card, .fr): "un numéro de carte"
        case (.card, .de): "eine Kartennummer"
        case (.card, .ar): "رقم بطاقة"
        case (.iban, .en): "a bank account number"
        case (.iban, .es): "un número de cuenta bancaria"
        case (.iban, .fr): "un numéro de compte bancaire"
        case (.iban, .de): "eine Bankverbindung"
        case (.iban, .ar): "رقم حساب مصرفي"
        case (.email, .en): "an e-mail address"
        case (.email, .es): "una dirección de correo"
        case (.email, .fr): "une adresse e-mail"
        case (.email, .de): "eine E-Mail-Adresse"
        case (.email, .ar): "عنوان بريد إلكتروني"
        case (.phone, .en): "a telephone number"
        case (.phone, .es): "un número de teléfono"
        case (.phone, .fr): "un numéro de téléphone"
        case (.phone, .de): "eine Telefonnummer"
        case (.phone, .ar): "رقم هاتف"
        case (.nationalId, .en): "a national identity number"
        case (.nationalId, .es): "un número de identidad"
        case (.nationalId, .fr): "un numéro d'identité"
        case (.nationalId, .de): "eine Personenkennnummer"
        case (.nationalId, .ar): "رقم هوية وطنية"
        case (.dateOfBirth, .en): "a date of birth"
        case (.dateOfBirth, .es): "una fecha de nacimiento"
        case (.dateOfBirth, .fr): "une date de naissance"
        case (.dateOfBirth, .de): "ein Geburtsdatum"
        case (.dateOfBirth, .ar): "تاريخ ميلاد"
        case (.account, .en): "an account number"
        case (.account, .es): "un número de cliente"
        case (.account, .fr): "un numéro de client"
        case (.account, .de): "eine Kundennummer"
        case (.account, .ar): "رقم عميل"
        }
    }
}
