import Testing

@testable import HandoffModel

@Suite("Screening advises the author in their language")
struct AdviceTests {
    @Test("A card number brings all three pieces of advice, each kind named once")
    func card() {
        let advice = Screener().screen("4111111111111111 or 5555555555554444, jo@x.org").advice
        #expect(advice == [.deletePost(showing: [.card, .email]), .callBank, .usePrivateLink])
    }

    @Test("The sentence that asks to delete the post names what it shows")
    func sentences() {
        let advice = Advice.deletePost(showing: [.card, .email, .phone])
        let sentences = Language.allCases.map { advice.sentence(in: $0) }
        #expect(
            sentences == [
                "Please delete your post: it shows a card number, an e-mail address and a telephone number.",
                "Por favor, borra tu publicación: muestra un número de tarjeta, una dirección de correo y un número de teléfono.",
                "Merci de supprimer votre message : on y voit un numéro de carte, une adresse e-mail et un numéro de téléphone.",
                "Bitte löschen Sie Ihren Beitrag: Darin steht eine Kartennummer, eine E-Mail-Adresse und eine Telefonnummer.",
                "يُرجى حذف منشورك، فهو يُظهر رقم بطاقة وعنوان بريد إلكتروني ورقم هاتف.",
            ])
    }

    @Test("No advice repeats personal data, and every kind has words in every language", arguments: Language.allCases)
    func words(_ language: Language) {
        for kind in PersonalDataKind.allCases {
            let sentence = Advice.deletePost(showing: [kind]).sentence(in: language)
            #expect(sentence.hasSuffix(kind.noun(in: language) + "."))
            #expect(Screener().screen(sentence).isClean)
        }
    }
}

@Suite("A language is told by the primary subtag of its BCP 47 tag")
struct LanguageTests {
    @Test(
        "Regions, scripts and case do not matter",
        arguments: [
            ("en-GB", "en"), ("es-419", "es"), ("FR", "fr"), ("de-Latn-CH", "de"), ("en_US", "en"), ("ar-EG", "ar"),
        ])
    func known(_ tag: String, _ code: String) {
        let language = Language.of(tag)
        #expect(language?.rawValue == code)
    }

    @Test("Other languages and no languages are nil", arguments: ["", "it", "eng", "e", "-en", "d\u{E9}", "EÑ"])
    func unknown(_ tag: String) {
        let language = Language.of(tag)
        #expect(language == nil)
    }
}
