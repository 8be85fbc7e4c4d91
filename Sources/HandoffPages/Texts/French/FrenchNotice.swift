extension PageTexts.Notice {
    static let french = Self(
        said: { kind in
            switch kind {
            case .expired:
                Said(
                    heading: "Ce lien a expiré",
                    said: "Pour votre sécurité, les liens sont valables un temps limité.",
                    steps: [
                        "Répondez dans la conversation où vous l’avez trouvé et demandez-en un nouveau. Un message"
                            + " suffit."
                    ])
            case .notOurs:
                Said(
                    heading: "Ce lien ne vient pas de nous",
                    said:
                        "Il n’a pas été créé par ce service. Il est peut-être incomplet, ou quelqu’un l’a inventé.",
                    steps: [
                        "Ne saisissez aucune donnée sur une page où mène un tel lien.",
                        "Si vous l’avez tapé ou copié, vérifiez qu’il est complet.",
                        "Cherchez le lien dans la réponse publiée par le compte officiel de la marque.",
                    ])
            case .alreadyUsed:
                Said(
                    heading: "Ce lien a déjà été utilisé",
                    said: "La conversation a été ouverte depuis un autre navigateur ou appareil.",
                    steps: [
                        "Si c’était vous, continuez là-bas.",
                        "Sinon, prévenez tout de suite la marque, dans la conversation où vous avez reçu le lien.",
                    ])
            case .replaced:
                Said(
                    heading: "Il existe un lien plus récent",
                    said: "Celui-ci a été remplacé et ne fonctionne plus.",
                    steps: ["Utilisez le dernier lien de la conversation avec la marque."])
            case .closed:
                Said(
                    heading: "Cette conversation est terminée", said: "Le lien correspond à une demande close.",
                    steps: [
                        "Si vous avez encore besoin d’aide, répondez là où vous avez trouvé le lien et demandez-en"
                            + " un nouveau."
                    ])
            case .signedOut:
                Said(
                    heading: "Aucune session n’est ouverte ici",
                    said: "Ce navigateur n’a pas de conversation ouverte, ou elle est terminée.",
                    steps: [
                        "Rouvrez dans ce navigateur le lien de la réponse.",
                        "Si vous avez commencé dans un autre navigateur ou une application, continuez là-bas.",
                    ])
            case .askedForNew:
                Said(
                    heading: "Vous avez demandé un nouveau lien",
                    said: "La marque est prévenue. Vous n’avez rien à écrire.",
                    steps: [
                        "Cherchez-le dans la conversation où vous avez trouvé l’ancien.",
                        "Vous pouvez fermer cette page.",
                    ])
            case .carriedAway:
                Said(
                    heading: "Vous avez continué ailleurs", said: "C’est pourquoi la page s’arrête ici.",
                    steps: [
                        "Continuez dans l’autre navigateur ou appareil.",
                        "Si ce n’était pas vous, prévenez tout de suite la marque, dans la conversation où vous avez reçu le"
                            + " lien.",
                    ])
            case .forgotten:
                Said(
                    heading: "Merci, ce navigateur l’a oublié",
                    said: "Rien ne change pour la personne qui a écrit le message.",
                    steps: ["Vous pouvez fermer cette page.", "Si le message est bien le vôtre, rouvrez le lien."])
            case .endedHere:
                Said(
                    heading: "La conversation est terminée ici",
                    said: "La marque sait qu’elle a joint quelqu’un d’autre.",
                    steps: [
                        "Vous pouvez fermer cette page.",
                        "Si c’était une erreur, répondez dans la conversation où vous avez reçu le lien et demandez-en un"
                            + " nouveau.",
                    ])
            case .badRequest(.unreadable):
                Said(
                    heading: "Nous n’avons pas pu lire l’envoi",
                    said: "Il manquait quelque chose au formulaire, ou il est arrivé abîmé.",
                    steps: ["Revenez en arrière, remplissez-le à nouveau et renvoyez-le. Rien n’est perdu."])
            case .badRequest(.stale):
                Said(
                    heading: "Cette page n’était plus à jour",
                    said: "Elle était ouverte depuis trop longtemps, ou dans un second onglet.",
                    steps: ["Rouvrez le lien de la réponse et refaites la dernière étape. Rien n’est perdu."])
            case .badRequest(.cookieMissing):
                Said(
                    heading: "Votre navigateur n’a pas gardé votre place",
                    said: "Cette page a besoin d’un cookie, qui dit seulement que c’est toujours vous.",
                    steps: [
                        "Autorisez les cookies pour ce site, ou ouvrez le lien dans votre navigateur habituel"
                            + " plutôt que dans une application.",
                        "Appuyez ensuite de nouveau sur le bouton. Le lien fonctionne toujours.",
                    ])
            case .badRequest(.tooLarge):
                Said(
                    heading: "C’était trop à la fois",
                    said: "Le formulaire contenait plus que ce que nous pouvons recevoir.",
                    steps: ["Revenez en arrière, raccourcissez-le et renvoyez-le."])
            case .badRequest(.noSuchPage):
                Said(
                    heading: "Il n’y a rien ici", said: "L’adresse est peut-être incomplète ou mal saisie.",
                    steps: ["Rouvrez le lien de la réponse de la marque."])
            case .busy(let seconds):
                Said(
                    heading: "Un instant, s’il vous plaît", said: "Il y a trop de demandes en ce moment.",
                    steps: [
                        "Réessayez dans \(seconds) \(seconds == 1 ? "seconde" : "secondes"). Votre lien reste"
                            + " valable."
                    ])
            case .fault:
                Said(
                    heading: "Un problème est survenu chez nous",
                    said: "Vous n’y êtes pour rien, et votre lien reste valable.",
                    steps: [
                        "Réessayez dans une minute.",
                        "Si cela se reproduit, prévenez la marque en indiquant le numéro ci-dessous.",
                    ])
            }
        },
        stepsHeading: "Ce que vous pouvez faire",
        askAgain: "Demander un nouveau lien",
        request: "Numéro de cette demande")
}
