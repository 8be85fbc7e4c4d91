extension PageTexts.Landing {
    static let french = Self(
        heading: { "Continuez en privé avec \($0)" },
        preview: { "Un accès privé à \($0), réservé à la personne qui a écrit le message. Sans numéro de compte." },
        publicLead: "Ce lien est destiné à la personne qui a écrit le message auquel nous avons répondu.",
        publicOtherwise:
            "Si c’est vous, continuez ici\u{A0}: nous vérifions que le message est le vôtre avant tout échange."
            + " Sinon, fermez simplement cette page.",
        publicButton: "C’est mon message\u{A0}: continuer",
        privateLead: { "Ce lien vous a été envoyé personnellement par \($0)." },
        privateOtherwise:
            "Continuez ici pour échanger en privé. Si quelqu’un vous a transmis ce lien, merci de fermer cette"
            + " page.",
        privateButton: "Continuer",
        nothingYet: "L’ouverture de cette page n’a rien changé.",
        neverHeading: { "Ce que \($0) ne demande jamais ici" },
        never: [
            "Votre numéro de compte ou de client", "Un mot de passe ou un code PIN",
            "Des données de carte ou un paiement",
        ],
        post: { "Ce lien accompagne la réponse de \($0) sur \($1) du \($2)." },
        showPost: "Voir la conversation")
}

extension PageTexts.Proof {
    static let french = Self(
        titlePrefix: "Erreur",
        heading: "Confirmez que le message est le vôtre",
        lead: { "\($0) envoie un code par message privé à la personne qui a écrit le message. Saisissez-le ici." },
        label: "Code reçu par message privé",
        hint: "8 lettres, comme BCDF-GHJK. Majuscules et tiret sont sans importance, et vous pouvez le coller.",
        button: "Continuer",
        notACode: "Ce n’est pas un code complet. Il comporte 8 lettres et aucun chiffre.",
        refused: "Ce code n’a pas fonctionné. Comparez-le au dernier message privé, ou demandez-y un nouveau code.",
        secrecy: {
            "Le code ne se saisit que sur cette page. \($0) ne le demande jamais en public, par message ni par"
                + " téléphone."
        },
        noCodeHeading: "Pas encore de code\u{A0}?",
        noCode: { brand, minutes in
            [
                "Regardez dans vos messages privés avec \(brand) et parmi les demandes de message.",
                "Écrivez-y à \(brand) et demandez un code. Cette page garde votre place.",
                "Un code est valable \(minutes) \(minutes == 1 ? "minute" : "minutes"). Seul le plus récent"
                    + " compte.",
            ]
        })
}
