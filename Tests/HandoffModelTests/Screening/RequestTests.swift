import Testing

@testable import HandoffModel

@Suite("A reply that asks for personal data is told from one that warns")
struct RequestTests {
    private func asked(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Screener().requests(in: text).map {
            "\($0.kind.rawValue): " + String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(
        "Asking, in five languages",
        arguments: [
            ("account", "please reply with your account number {link}"), ("account", "What is your customer number"),
            ("account", "DM us your account number {link}"), ("account", "Account number please"),
            ("booking", "Could you send us your booking reference"), ("email", "Can I have your email address"),
            ("credential", "Tell us your PIN"), ("card", "Please confirm your card number"),
            ("date_of_birth", "We need your date of birth and a little time"),
            ("account", "Bitte schicken Sie uns Ihre Kundennummer {link}"),
            ("account", "Wie lautet deine Vertragsnummer"),
            ("account", "Merci de nous communiquer votre numéro de client"),
            ("account", "Quel est votre numéro de contrat"),
            ("account", "Envíanos tu número de cliente por favor"), ("booking", "¿Cuál es tu localizador"),
            ("account", "يرجى إرسال رقم حسابك"), ("account", "ما هو رقم العميل"),
            ("account", "Don't hesitate to send us your policy number"),
            ("booking", "Never post your account number, just send us your booking reference"),
        ])
    func asks(_ kind: String, _ sentence: String) {
        let asked = asked(
            "Hi! " + sentence
                + (sentence.hasPrefix("What") || sentence.hasPrefix("Can") || sentence.hasPrefix("Could")
                    || sentence.hasPrefix("Wie") || sentence.hasPrefix("Quel") || sentence.hasPrefix("¿")
                    || sentence.hasPrefix("ما") ? "? {link}" : ""))
        #expect(asked == ["\(kind): \(sentence)"])
    }

    @Test(
        "Warning, informing and everything else",
        arguments: [
            "Never post your account number, use our link: {link}", "Please don't share your card number here. {link}",
            "We will never ask for your PIN.", "Nobody from Acme will ask you for your password. {link}",
            "Please reset your password here {link}", "You can find your account number in the app. {link}",
            "Your booking is confirmed, please check your e-mail. {link}",
            "If somebody asks you to send your PIN, hang up.",
            "Please delete your post: it shows your account number. {link}",
            "No need to send your account number. {link}",
            "Bitte posten Sie Ihre Kundennummer nicht öffentlich {link}",
            "Veröffentlichen Sie nie Ihre Kontonummer {link}",
            "Ne publiez jamais votre numéro de compte {link}", "Nunca publiques tu número de cuenta {link}",
            "لا ترسل رقم حسابك هنا {link}", "Let us sort this out in private: {link}",
            "Thanks for your patience, please open our link: {link}",
        ])
    func others(_ text: String) {
        let asked = asked(text)
        #expect(asked == [])
    }

    @Test("The service's own replies and advice ask for nothing", arguments: Language.allCases)
    func own(_ language: Language) {
        for kind in PersonalDataKind.allCases {
            let advice = [Advice.deletePost(showing: [kind]), .usePrivateLink] + [kind.precaution].compactMap { $0 }
            for sentence in advice.map({ $0.sentence(in: language) }) {
                let asked = asked(sentence)
                #expect(asked == [])
                #expect(Screener().screen(sentence).isClean)
            }
        }
    }
}
