import Testing

@testable import HandoffModel

@Suite("A label beside a number says what it is")
struct LabelTests {
    @Test(
        "In every order and spelling people use",
        arguments: [
            ("my acct no ", "4471 8829", ""), ("acc# ", "44718829", ""), ("a/c ", "4471882", " is wrong"),
            ("Cust. no.: ", "C-8812345", ""), ("customer ref = ", "QX77120934", ""),
            ("", "88123456", " is my customer number"),
            ("", "88123456", " (customer no)"), ("Policy number\n", "HP-2210-77841", ""), ("acct. #", "88-12345", ""),
            ("my account number with you lot is still ", "300 481 77", ""), ("Kd.-Nr. ", "4471882", ""),
            ("Vertragsnr.: ", "V-2209917", ""), ("", "7712093", " ist meine Kundennummer"),
            ("n° client ", "88123456", ""),
            ("nº de cuenta: ", "4471882901", ""), ("mon numéro de contrat : ", "20991-4471", ""),
            ("رقم الحساب ", "٤٤٧١٨٨٢٩", ""), ("", "88123456", " هذا رقم حسابي"), ("حسابي رقم ", "44718829", ""),
            ("account number four four seven one ", "", ""),
        ])
    func spellings(_ before: String, _ number: String, _ after: String) {
        let findings = found(in: before + number + after)
        #expect(findings == [number.isEmpty ? "account: four four seven one" : "account: \(number)"])
    }

    @Test(
        "Every kind has its labels, in the five languages",
        arguments: [
            ("booking", "PNR ", "8ZLT4R"), ("booking", "localizador ", "RXT45K"), ("booking", "Buchungsnr. ", "RXT45K"),
            ("meter", "MPAN ", "1542784980842"), ("meter", "point de livraison n° ", "21447188290134"),
            ("meter", "CUPS ", "ES0065604945198327SD"), ("meter", "Zählernummer: ", "1EMH0008812345"),
            ("meter", "رقم العداد ", "44718829"), ("document", "passport no. ", "533401234"),
            ("document", "Führerscheinnummer ", "B072RRE2I55"), ("document", "جواز سفر رقم ", "A4471882"),
            ("plate", "number plate ", "AB12 CDE"), ("plate", "Kennzeichen ", "B-MW 1234"),
            ("plate", "matrícula ", "1234 BCD"),
            ("plate", "immatriculation ", "AB-123-CD"), ("plate", "رقم اللوحة ", "أ ب ج 1234"),
            ("national_id", "UTR ", "3320118845"), ("national_id", "الرقم القومي ", "28512210164160"),
            ("device", "IMEI ", "351043321819604"),
        ])
    func kinds(_ kind: String, _ label: String, _ number: String) {
        let findings = found(in: label + number)
        #expect(findings == ["\(kind): \(number)"])
    }

    @Test(
        "A label without a number, a number without a label, and measures stay",
        arguments: [
            "please give me an account number", "44718829", "my account since 2019", "customer since 12/03/2019",
            "contract for 24 months", "order number 123456 on my account", "customer service 0207946",
            "IMEI 351043321819605",
            "the last four digits of my account are 8829", "booking 4 rooms", "my membership costs 120000 euros",
            "account 1,250.00", "SIREN 447 188 290", "@account_44718829 hello", "policy of 2023-2024",
            "https://shop.example/account/44718829", "my number plate was not read", "Passport office, 10 weeks",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }

    @Test("A brand's own label is as good as the common ones")
    func own() {
        let text = "my Sky Club is 44718"
        let labels = [BrandLabels(kind: .account, words: ["Sky Club"])]
        let (without, with) = (Screener().screen(text), Screener(labels: labels).screen(text))
        #expect(without.findings.isEmpty)
        #expect(with.findings.map(\.kind) == [.account])
    }

    @Test(
        "After a question for it, a number alone is one",
        arguments: [
            "Which account number?", "What is your customer number, please?", "Wie lautet Ihre Kundennummer?",
            "¿Cuál es tu número de cuenta?", "Quel est votre numéro de client ?", "ما هو رقم حسابك؟", "which number?",
        ])
    func answer(_ question: String) {
        let screener = Screener()
        #expect(screener.screen("44718829, thanks").isClean)
        #expect(screener.screen("it is 44718829, thanks", answering: question).findings.map(\.kind) == [.account])
        #expect(screener.screen("order 44718829", answering: question).isClean)
        #expect(screener.screen("it is 44718829, thanks", answering: "We are sorry!").isClean)
    }
}

@Suite("Screening finds secrets")
struct SecretTests {
    @Test(
        "Passwords, PINs, security codes and codes that somebody was sent",
        arguments: [
            ("my password is ", "Summer2024"), ("Passwort: ", "hund123"), ("mot de passe : ", "azerty77"),
            ("contraseña: ", "Gatito77"), ("كلمة السر: ", "Qamar77"), ("the password is \"", "correct horse"),
            ("PIN: ", "4921"),
            ("Geheimzahl ", "7731"), ("cvv ", "318"), ("cryptogramme ", "318"),
            ("the code you texted me is ", "482913"),
            ("TAN ", "482913"), ("رمز التحقق ", "٤٨٢٩١٣"), ("PIN is ", "four nine two one"),
        ])
    func secrets(_ label: String, _ secret: String) {
        let findings = found(in: label + secret + (label.hasSuffix("\"") ? "\"" : "")).map { $0 }
        #expect(findings == ["credential: \(secret)"])
    }

    @Test(
        "Talk about them stays",
        arguments: [
            "password must have 12 characters", "I changed my password 3 times", "my password is wrong",
            "Passwort vergessen",
            "PIN pad 4471 is broken", "error code 482913", "promo code SAVE2024", "the PIN has 4 digits",
            "password reset please",
            "my boarding pass is AB1234 X", "der PIN hat 4 Stellen", "code postal 75014",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }

    @Test("The advice on a secret is to change it, now")
    func advice() {
        let screening = Screener().screen("my password is Summer2024!")
        #expect(screening.advice == [.deletePost(showing: [.credential]), .changeSecret, .usePrivateLink])
        #expect(screening.redacted == "my password is [secret]!")
    }
}
