extension PageTexts.Carry {
    static let french = Self(
        heading: "Continuez ailleurs",
        lead: {
            "Vous recevez un code valable \($0). Gardez l’autre navigateur ou appareil à portée de main. Vous pouvez demander un nouveau code autant de fois que nécessaire."
        },
        steps: {
            [
                "Ouvrez la page \($0) de ce site dans l’autre navigateur ou appareil.", "Saisissez-y le code.",
                "Saisissez ici les deux chiffres affichés là-bas. La page se termine alors ici et continue là-bas.",
            ]
        },
        start: "Afficher le code",
        codeLabel: "Saisissez ce code à l’autre endroit\u{A0}:",
        digitsLabel: "Les deux chiffres de l’autre endroit",
        digitsHint: "Ne saisissez que des chiffres que vous voyez sur un appareil à vous.",
        confirm: "Confirmer",
        wrongDigits:
            "Ce n’étaient pas les chiffres affichés à l’autre endroit\u{A0}: ce code n’est plus valable. Demandez-en un nouveau.",
        tooLate: "Le temps est écoulé. Rien n’est perdu\u{A0}: demandez un nouveau code.",
        stay: "Rester ici",
        moveHeading: "Continuez ici",
        moveLead: "Saisissez le code affiché à l’autre endroit.",
        codeField: "Code affiché",
        codeHint: "8 lettres, comme BCDF-GHJK. Majuscules et tiret sont sans importance.",
        moveButton: "Continuer",
        matchLead: "Saisissez ces deux chiffres là d’où vous venez. Appuyez ensuite ici sur le bouton.",
        unknownCode: "Nous ne connaissons pas ce code, ou il a déjà servi. Comparez-le à l’autre endroit.",
        tooLateHere: "Le temps de ce code est écoulé. Demandez-en un nouveau à l’autre endroit.",
        notYetConfirmed: "Les deux chiffres n’ont pas encore été saisis à l’autre endroit.")
}

extension PageTexts.Check {
    static let french = Self(
        heading: "Est-ce vraiment la marque\u{A0}?",
        lead: "Collez ce que vous avez reçu. Vous saurez si une marque l’utilise avec ce service.",
        label: "Lien, nom de compte ou code",
        hint: "Par exemple un lien reçu en réponse, @nom, ou un code de 8 lettres.",
        button: "Vérifier",
        ours: { thing, brand in
            switch thing {
            case .link: "Oui\u{A0}: ce lien vient de \(brand)"
            case .handle: "Oui\u{A0}: ce compte appartient à \(brand)"
            case .code: "Oui\u{A0}: ce code vient de \(brand)"
            }
        },
        oursSteps: [
            "Ne saisissez un code que sur la page ouverte depuis la réponse ou le message.",
            "Personne n’y demande de numéro de compte, de mot de passe ni de données de carte.",
        ],
        expired: { thing, brand in
            switch thing {
            case .link: "Ce lien venait de \(brand) et a expiré"
            case .handle: "Ce compte appartenait à \(brand) et ne lui appartient plus"
            case .code: "Ce code venait de \(brand) et a expiré"
            }
        },
        expiredSteps: ["Demandez-en un nouveau là où vous l’avez reçu."],
        notOurs: "Non\u{A0}: cela ne vient d’aucune marque qui utilise ce service",
        notOursSteps: [
            "Ne saisissez rien sur une page où cela mène, et ne transmettez aucun code.",
            "Cherchez la réponse du compte officiel de la marque, ou appelez-la à un numéro que vous connaissez déjà.",
        ],
        unreadable: "Cela ne ressemble ni à un lien, ni à un nom de compte, ni à un code. Collez-le en entier, et rien"
            + " d’autre.",
        website: "Le site officiel de la marque\u{A0}:",
        returnHeading: "C’est presque fini",
        returnLead: { "Vous revenez de \($0). Il reste à appuyer une fois." },
        returnButton: "Continuer",
        allShown: "Il ne manque plus rien. Encore une pression ouvre la conversation privée.")
}
