/// French writes a space that does not break before a colon, a semicolon and an exclamation mark: U+00A0.
extension ReplyWordings {
    static let french = ReplyWordings(
        colon: "\u{A0}:",
        copyHint: ". Pour l’ouvrir, copiez-le dans votre navigateur",
        post: {
            switch $0 {
            case .post: "ce message"
            case .comment: "ce commentaire"
            case .review: "cet avis"
            }
        },
        friendly: Spoken(
            greeting: { "Bonjour \($0)\u{A0}!" },
            inPublic: [
                {
                    "Merci de nous avoir écrit. Poursuivons en privé\u{A0}: ne publiez pas d’informations sur votre"
                        + " compte ici. Ce lien ouvre une conversation privée avec \($0.brand) et ne fonctionne que"
                        + " pour la personne qui a écrit \($0.post)"
                },
                {
                    "Poursuivons en privé. Ce lien vers \($0.brand) ne fonctionne que pour la personne qui a écrit"
                        + " \($0.post)"
                },
                { "Poursuivons en privé. Ce lien ne fonctionne que pour la personne qui a écrit \($0.post)" },
            ],
            inPrivate: [
                {
                    "Merci pour votre message\u{A0}! Voici votre lien personnel pour échanger en privé avec"
                        + " \($0.brand). Il n’est destiné qu’à vous, merci de ne pas le partager ni le transférer"
                },
                {
                    "Voici votre lien personnel vers \($0.brand). Il n’est destiné qu’à vous, merci de ne pas le"
                        + " transférer"
                },
                { _ in "Voici votre lien personnel. Merci de ne pas le transférer" },
            ]),
        formal: Spoken(
            greeting: { "Bonjour \($0)." },
            inPublic: [
                {
                    "Nous vous remercions d’avoir contacté \($0.brand). Pour protéger votre vie privée, nous vous"
                        + " prions de ne pas communiquer ici d’informations sur votre compte. Nous pouvons vous aider"
                        + " en privé grâce à ce lien, qui ne fonctionne que pour la personne qui a écrit \($0.post)"
                },
                {
                    "\($0.brand) peut vous aider en privé. Ce lien ne fonctionne que pour la personne qui a écrit"
                        + " \($0.post)"
                },
                {
                    "Nous pouvons vous aider en privé. Ce lien ne fonctionne que pour la personne qui a écrit"
                        + " \($0.post)"
                },
            ],
            inPrivate: [
                {
                    "Nous vous remercions de votre message. Veuillez utiliser ce lien personnel pour poursuivre en"
                        + " privé avec \($0.brand). Il vous est strictement réservé\u{A0}; nous vous prions de ne pas"
                        + " le transférer"
                },
                {
                    "Votre lien personnel vers \($0.brand). Il vous est strictement réservé\u{A0}; nous vous prions de"
                        + " ne pas le transférer"
                },
                { _ in "Votre lien personnel. Nous vous prions de ne pas le transférer" },
            ]),
        brief: Spoken(
            greeting: { "\($0)," },
            inPublic: [
                { "\($0.brand) vous aide en privé. Lien réservé à la personne qui a écrit \($0.post)" },
                { "Aide en privé, réservée à la personne qui a écrit \($0.post)" },
            ],
            inPrivate: [
                { "Votre lien personnel vers \($0.brand). Ne le transférez pas" },
                { _ in "Votre lien personnel. Ne le transférez pas" },
            ]))
}
