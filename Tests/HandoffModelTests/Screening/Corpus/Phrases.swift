/// Sentences around what is to be found; `{}` is its place.
struct Phrases {
    let card: [String]
    let iban: [String]
    let email: [String]
    /// With a word that says that it is a telephone, and without.
    let phoneNamed: [String]
    let phoneBare: [String]
    let born: [String]
    /// Without a word of context.
    let bare: [String]

    /// The sentences that the finders were tuned on.
    static let tuned = Phrases(
        card: [
            "My card {} was charged twice", "you still have {} on file", "{} is declined again!!",
            "Card no: {} exp 09/27",
            "mi tarjeta {} no funciona", "la tarjeta es {}", "ma carte {} est refusée", "numéro de carte : {}",
            "meine Karte {} wurde belastet", "Kreditkarte: {}",
        ],
        iban: [
            "refund to {} please", "IBAN: {}", "mi cuenta es {}", "virement sur {} svp", "bitte auf {} überweisen",
            "{}",
        ],
        email: [
            "mail me at {} please", "my email is {}", "{} is my address", "escríbeme a {}", "mi correo: {}",
            "mon mail est {}",
            "écrivez à {} merci", "meine E-Mail ist {}", "schreibt mir an {}", "contact: {}",
        ],
        phoneNamed: [
            "call me on {}", "my number is {}", "phone: {}", "{} is my cell", "text me {}", "llámame al {}",
            "mi teléfono es {}",
            "móvil {}", "appelez-moi au {}", "mon numéro est le {}", "tél : {}", "ruf mich an: {}",
            "meine Nummer ist {}",
            "Handy {}", "erreichbar unter {}", "WhatsApp {}",
        ],
        phoneBare: ["It is {} thanks", "{}", "aquí está: {}", "voilà {}", "hier: {}", "@brand {} pls"],
        born: [
            "I was born on {}", "DOB: {}", "date of birth {}", "nací el {}", "fecha de nacimiento: {}", "né le {}",
            "date de naissance : {}", "geboren am {}", "Geburtsdatum: {}", "{} is my date of birth",
            "my birthdate is {}",
        ],
        bare: ["{}", "here it is: {}", "use {} then", "es {} gracias", "c'est {} merci", "es ist {} danke"])

    /// Sentences that nothing was tuned on.
    static let heldOut = Phrases(
        card: [
            "Why was {} billed three times this week?", "the long number across the front is {}",
            "Visa {}, cvc 321, happy?",
            "cobraron dos veces a {} ayer", "Número: {} caduca 11/28", "vous avez débité {} deux fois",
            "ma CB c'est {}",
            "von {} wurde doppelt abgebucht", "Kartennummer lautet {}", "Okay then: {}. Sort it out.",
        ],
        iban: [
            "Send my money back, account {}.", "Bank details: {} (joint account)", "ingresad el dinero en {} hoy mismo",
            "voici mon RIB {} pour le remboursement", "Erstattung bitte an {}!", "acct {}",
        ],
        email: [
            "you can reach me via {}", "still nothing in my inbox ({})", "account registered with {}",
            "es {}, a ver si llega",
            "podéis escribirme: {}", "répondez-moi sur {} rapidement", "le compte est au nom de {}",
            "Konto läuft auf {}",
            "antwortet bitte an {}.", "DM doesn't work, {}",
        ],
        phoneNamed: [
            "Ring me back: {} after 6pm", "best contact number would be my mobile, {}", "you can reach my wife on {}",
            "I left a voicemail from {}", "pueden llamarme al {} por la tarde", "mi celular: {}",
            "whatsapp al {} por favor",
            "joignable au {} en journée", "rappelez moi s'il vous plaît {}", "portable {}", "Bitte um Rückruf unter {}",
            "Telefonisch bin ich so zu erreichen: {}", "Tel.Nr. {}", "mobile no. {}",
        ],
        phoneBare: ["as I said, {}, any time", "ok {}", "pues {} cuando puedas", "alors {} si besoin", "na gut, {}"],
        born: [
            "for security: born {}", "D.O.B. {} and postcode follows", "my date of birth, {}, is wrong in your system",
            "he nacido el {}", "nacida el {} en Madrid", "je suis née le {} à Lyon", "naissance : {}",
            "bin am {} geboren",
            "geb. {}", "birth date - {}",
        ],
        bare: [
            "{} that's all I have", "I already gave you {} yesterday", "como dije: {}", "encore une fois {}",
            "nochmal: {}",
        ])
}
