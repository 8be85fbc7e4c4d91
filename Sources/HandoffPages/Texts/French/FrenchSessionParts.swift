import HandoffModel

extension PageTexts.SessionParts {
    static let french = Self(
        channelTerm: "Où vous échangez",
        channel: {
            switch $0 {
            case .webChat: "Chat du site"
            case .whatsApp: "WhatsApp"
            case .messenger: "Messenger"
            case .xMessages: "Messages privés sur X"
            case .appleMessages: "Messages d’Apple"
            case .callBack: "Rappel téléphonique"
            case .email: "E-mail"
            }
        },
        shownHeading: "Ce que vous avez montré",
        what: {
            switch $0 {
            case .author: "Le message est le vôtre"
            case .recognised: "Vos réponses correspondent au compte"
            case .account: "Le compte est le vôtre"
            }
        },
        method: {
            switch $0 {
            case .privateLink: "Lien personnel par message privé"
            case .directMessageCode: "Code par message privé"
            case .echo: "Deux mots sous votre message"
            case .platformSignIn: "Connexion au réseau"
            case .channelIdentity: "Expéditeur dans le canal privé"
            case .agentAttested: "Confirmé par un conseiller"
            case .facts(let right, let count): "Réponses\u{A0}: \(right) sur \(count)"
            case .oneTimeCode(.sms): "Code par SMS"
            case .oneTimeCode(.voice): "Code par téléphone"
            case .oneTimeCode(.email): "Code par e-mail"
            case .oneTimeCode(.app): "Code dans l’application"
            case .signIn: "Connexion auprès de la marque"
            case .contactCentre: "Vérifié par un conseiller"
            }
        },
        until: "jusqu’à",
        pairHeading: "Est-ce bien la marque\u{A0}?",
        pairLead: {
            "Avant de répondre à quoi que ce soit\u{A0}: la personne qui parle au nom de \($0) doit d’abord dire ces deux"
                + " mots\u{A0}:"
        },
        pairWarning: "Si elle ne les dit pas, ou en dit d’autres, ne répondez pas et raccrochez.",
        pairWrong: "C’étaient d’autres mots",
        pairRenew: "Nouveaux mots",
        pairReported: {
            "Merci. Ne dites rien. \($0) sait maintenant que quelqu’un se fait peut-être passer pour la marque."
        },
        call: "Je préfère appeler",
        callHeading: "Votre code pour l’appel",
        callLead: {
            "Appelez \($0) à un numéro que vous connaissez déjà, et dites ces lettres quand on vous les demande\u{A0}:"
        },
        callValidity: {
            "Valable encore \($0). Il montre qui vous êtes\u{A0}: ne le dites que pendant cet appel."
        },
        stillWaiting: "J’attends toujours",
        nudged: { "Nous avons rappelé à \($0) que vous attendez." },
        stepUp: "Confirmer que le compte est le vôtre",
        carry: "Continuer dans un autre navigateur ou appareil",
        ratingQuestion: { "Comment s’est passé votre échange avec \($0)\u{A0}?" },
        ratingMarks: ["très mal", "mal", "moyennement", "bien", "très bien"],
        ratingButton: "Envoyer",
        ratingThanks: "Merci de votre réponse.",
        notMe: "Ce n’est pas ma conversation",
        notMeHeading: "Ce n’est pas votre conversation\u{A0}?",
        notMeLead: {
            "Alors terminez-la ici. \($0) saura que quelqu’un d’autre a été joint, et ce navigateur n’affichera plus rien."
        },
        notMeButton: "Ce n’est pas la mienne\u{A0}: terminer",
        notMeBack: "C’est la mienne\u{A0}: retour")
}
