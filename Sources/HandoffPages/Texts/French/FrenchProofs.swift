import HandoffModel

extension PageTexts.Ways {
    static let french = Self(
        codeHeading: "Ou saisissez le code",
        waysHeading: "Comment le montrer",
        otherWaysHeading: "Autres moyens",
        echoOffer: "Sans code\u{A0}: vous recevez deux mots et les publiez en commentaire sous votre propre message.",
        echoButton: "Afficher deux mots",
        echoHeading: "Publiez ces deux mots",
        echoLead: {
            "Publiez exactement ces deux mots en commentaire sous votre propre message sur \($0), depuis votre propre"
                + " compte\u{A0}:"
        },
        echoSafety: "Ils ne sont pas secrets. Ils montrent seulement que le message est le vôtre et ne servent à rien"
            + " d’autre. Vous pourrez ensuite supprimer le commentaire.",
        echoPosted: "Je les ai publiés",
        echoNotSeen: "Nous n’avons pas encore vu les deux mots. Cela peut prendre une minute ou deux. Vérifiez que le"
            + " commentaire ne contient rien d’autre.",
        echoCrowded:
            "Beaucoup de personnes ont ouvert ce lien\u{A0}: nous n’avons plus de mots à donner. Merci de choisir"
            + " un autre moyen.",
        signIn: { "Se connecter avec \($0)" },
        signInHint: "La connexion se fait là-bas, pas ici. Nous apprenons seulement de quel compte il s’agit et ne"
            + " publions rien.",
        signInFailed:
            "La connexion n’a pas abouti ou a été annulée. Rien n’est perdu\u{A0}: réessayez, ou choisissez un"
            + " autre moyen.",
        otherAccount:
            "Ce n’est pas le compte qui a écrit le message. Connectez-vous avec le bon, ou choisissez un autre"
            + " moyen.",
        leave: "Ce n’est pas mon message",
        leaveHint: "Vous avez appuyé par erreur\u{A0}? Ce navigateur l’oubliera.",
        noWay: {
            "Il n’est pas possible de le montrer ici. Répondez à \($0) là où vous avez trouvé le lien et demandez de"
                + " l’aide."
        })
}

extension PageTexts.Verify {
    static let french = Self(
        heading: "Confirmez que le compte est le vôtre",
        lead: { "\($0) le demande avant de parler de votre compte." },
        sessionLead: {
            "\($0) le demande avant la prochaine étape. Votre conversation reste ouverte pendant ce temps."
        },
        neverAsked: {
            "Personne ne vous demande ici un numéro de compte complet ni un mot de passe, et \($0) n’en a pas besoin."
        },
        noWay: {
            "Il n’est pas possible de le montrer ici pour le moment. \($0) peut vous aider dans la conversation."
        },
        back: "Retour à la conversation",
        factsHeading: { needed, count in
            count == 1
                ? "Répondez à cette question"
                : needed == count
                    ? "Répondez à ces \(count) questions"
                    : needed == 1
                        ? "Une de ces \(count) réponses suffit" : "\(needed) de ces \(count) réponses suffisent"
        },
        factsKept: "Vos réponses sont seulement comparées, pas conservées. Personne ne les voit.",
        factsButton: "Comparer",
        factsDisagree:
            "Cela ne correspond pas aux informations enregistrées. Nous ne disons jamais de quelle réponse il"
            + " s’agit. Vérifiez-les, ou choisissez un autre moyen.",
        postcode: "Code postal de votre adresse",
        dateOfBirth: "Date de naissance",
        dateHint: "Année, mois et jour, comme 1980-12-31, si votre navigateur n’affiche pas de calendrier.",
        phoneLast4: "Les 4 derniers chiffres de votre téléphone",
        surname: "Nom de famille",
        orderLast4: "Les 4 derniers caractères de votre dernier numéro de commande",
        last4Hint: "Seulement ces 4, pas le numéro entier.",
        codeHeading: "Un code",
        codeOffer: {
            "\($0) envoie un code là où vous êtes déjà connu. Aucun numéro ni aucune adresse n’est demandé ici."
        },
        codeButton: {
            switch $0 {
            case .sms: "M’envoyer un SMS"
            case .voice: "M’appeler avec le code"
            case .email: "M’envoyer un e-mail"
            case .app: "L’envoyer à mon application"
            }
        },
        codeSent: { channel, brand, span in
            switch channel {
            case .sms: "\(brand) vous envoie un SMS. Le code qu’il contient est valable \(span)."
            case .voice: "\(brand) vous appelle. Le code que vous entendrez est valable \(span)."
            case .email: "\(brand) vous envoie un e-mail. Le code qu’il contient est valable \(span)."
            case .app: "\(brand) a envoyé un message à votre application. Le code qu’il contient est valable \(span)."
            }
        },
        codeLabel: "Code reçu",
        codeHint: "6 à 8 chiffres. Vous pouvez le coller.",
        codeSubmit: "Continuer",
        codeAgain: "Envoyer un nouveau code",
        wrongCode: "Ce code n’est pas le bon. Comparez-le au dernier message.",
        codeExpired: "Ce code n’est plus valable. Demandez-en un nouveau.",
        notDelivered: "Le code n’a pas pu être envoyé. Réessayez, ou choisissez un autre moyen.",
        tooMany: { "Trop d’essais. Patientez \($0), ou choisissez un autre moyen. Votre place est gardée." },
        signInHeading: "Se connecter",
        signIn: { "Se connecter avec \($0)" },
        signInHint: { "La connexion se fait sur le site de \($0), pas ici. Votre mot de passe y reste." },
        otherAccount: "Ce compte n’est pas celui dont il s’agit. Connectez-vous avec le bon.")
}
