import HandoffModel

/// French writes a space that does not break before a colon, a semicolon and the marks of question and exclamation:
/// U+00A0.
extension PageTexts {
    static let french = PageTexts(
        languageName: "Français",
        locale: "fr_FR",
        languages: "Langue",
        landing: Landing(
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
            ]),
        proof: Proof(
            titlePrefix: "Erreur",
            heading: "Confirmez que le message est le vôtre",
            lead: { "\($0) envoie un code par message privé à la personne qui a écrit le message. Saisissez-le ici." },
            label: "Code reçu par message privé",
            hint: "8 lettres, comme BCDF-GHJK. Majuscules et tiret sont sans importance, et vous pouvez le coller.",
            button: "Continuer",
            notACode: "Ce n’est pas un code complet. Il comporte 8 lettres et aucun chiffre.",
            refused: "Ce code n’a pas fonctionné. Comparez-le au dernier message privé, ou demandez-y un nouveau code.",
            wait: {
                "Trop d’essais. Patientez \($0) \($0 == 1 ? "seconde" : "secondes"), puis réessayez. Votre lien reste"
                    + " valable."
            },
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
            }),
        session: Session(
            stage: { stage, brand in
                switch stage {
                case .waiting:
                    Session.Stage(
                        status: "En attente d’un conseiller", heading: "Vous êtes en contact avec \(brand)",
                        next: [
                            "Le prochain conseiller disponible prend le relais. Vous n’avez rien à faire ni à tout"
                                + " réexpliquer\u{A0}: il voit la conversation jusqu’ici.",
                            "Vous pouvez fermer cette page. Revenez avec le même navigateur pour suivre votre demande.",
                        ])
                case .withAgent:
                    Session.Stage(
                        status: "Un conseiller s’en occupe", heading: "\(brand) s’en occupe",
                        next: [
                            "Un conseiller a pris votre demande en charge et y travaille. Les nouvelles s’affichent"
                                + " ici."
                        ])
                case .closed(.resolved):
                    Session.Stage(
                        status: "Close\u{A0}: résolue", heading: "Votre demande est close",
                        next: [
                            "\(brand) l’a marquée comme résolue. Si ce n’est pas le cas, répondez dans la conversation"
                                + " où vous avez reçu le lien et indiquez la référence ci-dessous."
                        ])
                case .closed(.unresolved):
                    Session.Stage(
                        status: "Close\u{A0}: non résolue", heading: "Votre demande est close",
                        next: [
                            "Elle n’a pas pu être résolue ici. Pour aller plus loin, répondez dans la conversation où"
                                + " vous avez reçu le lien et indiquez la référence ci-dessous."
                        ])
                case .closed(.abandoned):
                    Session.Stage(
                        status: "Close\u{A0}: sans réponse", heading: "Votre demande est close",
                        next: [
                            "\(brand) n’a plus réussi à vous joindre. Si vous avez encore besoin d’aide, répondez dans"
                                + " la conversation où vous avez reçu le lien."
                        ])
                case .closed(.duplicate):
                    Session.Stage(
                        status: "Close\u{A0}: suivie ailleurs", heading: "Votre demande est suivie ailleurs",
                        next: ["\(brand) a déjà reçu une autre demande de votre part à ce sujet et vous y répond."])
                case .ended:
                    Session.Stage(
                        status: "Terminée", heading: "Cette page n’est plus active",
                        next: [
                            "Pour votre sécurité, elle ne reste pas ouverte indéfiniment. Ce que vous avez dit à"
                                + " \(brand) est conservé. Pour continuer, répondez dans la conversation où vous avez"
                                + " reçu le lien et demandez-en un nouveau."
                        ])
                }
            },
            yourTurn: { "\($0) attend votre réponse dans la conversation." },
            late: {
                "Cela prend plus de temps que promis, et nous en sommes désolés. Un rappel a été adressé à \($0)."
            },
            turn: "C’est au tour de",
            you: "Vous",
            due: "Prochaine étape avant le",
            reference: "Référence",
            openUntil: "Cette page fonctionne jusqu’au",
            keepOpen: "Je suis toujours là",
            keepOpenHint: "Appuyez ici de temps en temps pendant l’attente, pour que la page reste ouverte.",
            refresh: "Voir s’il y a du nouveau",
            asOf: "Situation au"),
        notice: Notice(
            said: { kind in
                switch kind {
                case .expired:
                    Notice.Said(
                        heading: "Ce lien a expiré",
                        said: "Pour votre sécurité, les liens sont valables un temps limité.",
                        steps: [
                            "Répondez dans la conversation où vous l’avez trouvé et demandez-en un nouveau. Un message"
                                + " suffit."
                        ])
                case .notOurs:
                    Notice.Said(
                        heading: "Ce lien ne vient pas de nous",
                        said:
                            "Il n’a pas été créé par ce service. Il est peut-être incomplet, ou quelqu’un l’a inventé.",
                        steps: [
                            "Ne saisissez aucune donnée sur une page où mène un tel lien.",
                            "Si vous l’avez tapé ou copié, vérifiez qu’il est complet.",
                            "Cherchez le lien dans la réponse publiée par le compte officiel de la marque.",
                        ])
                case .alreadyUsed:
                    Notice.Said(
                        heading: "Ce lien a déjà été utilisé",
                        said: "La conversation a été ouverte depuis un autre navigateur ou appareil.",
                        steps: [
                            "Si c’était vous, continuez là-bas.",
                            "Sinon, prévenez tout de suite la marque, dans la conversation où vous avez reçu le lien.",
                        ])
                case .replaced:
                    Notice.Said(
                        heading: "Il existe un lien plus récent",
                        said: "Celui-ci a été remplacé et ne fonctionne plus.",
                        steps: ["Utilisez le dernier lien de la conversation avec la marque."])
                case .closed:
                    Notice.Said(
                        heading: "Cette conversation est terminée", said: "Le lien correspond à une demande close.",
                        steps: [
                            "Si vous avez encore besoin d’aide, répondez là où vous avez trouvé le lien et demandez-en"
                                + " un nouveau."
                        ])
                case .signedOut:
                    Notice.Said(
                        heading: "Aucune session n’est ouverte ici",
                        said: "Ce navigateur n’a pas de conversation ouverte, ou elle est terminée.",
                        steps: [
                            "Rouvrez dans ce navigateur le lien de la réponse.",
                            "Si vous avez commencé dans un autre navigateur ou une application, continuez là-bas.",
                        ])
                case .badRequest(.unreadable):
                    Notice.Said(
                        heading: "Nous n’avons pas pu lire l’envoi",
                        said: "Il manquait quelque chose au formulaire, ou il est arrivé abîmé.",
                        steps: ["Revenez en arrière, remplissez-le à nouveau et renvoyez-le. Rien n’est perdu."])
                case .badRequest(.stale):
                    Notice.Said(
                        heading: "Cette page n’était plus à jour",
                        said: "Elle était ouverte depuis trop longtemps, ou dans un second onglet.",
                        steps: ["Rouvrez le lien de la réponse et refaites la dernière étape. Rien n’est perdu."])
                case .badRequest(.cookieMissing):
                    Notice.Said(
                        heading: "Votre navigateur n’a pas gardé votre place",
                        said: "Cette page a besoin d’un cookie, qui dit seulement que c’est toujours vous.",
                        steps: [
                            "Autorisez les cookies pour ce site, ou ouvrez le lien dans votre navigateur habituel"
                                + " plutôt que dans une application.",
                            "Appuyez ensuite de nouveau sur le bouton. Le lien fonctionne toujours.",
                        ])
                case .badRequest(.tooLarge):
                    Notice.Said(
                        heading: "C’était trop à la fois",
                        said: "Le formulaire contenait plus que ce que nous pouvons recevoir.",
                        steps: ["Revenez en arrière, raccourcissez-le et renvoyez-le."])
                case .badRequest(.noSuchPage):
                    Notice.Said(
                        heading: "Il n’y a rien ici", said: "L’adresse est peut-être incomplète ou mal saisie.",
                        steps: ["Rouvrez le lien de la réponse de la marque."])
                case .busy(let seconds):
                    Notice.Said(
                        heading: "Un instant, s’il vous plaît", said: "Il y a trop de demandes en ce moment.",
                        steps: [
                            "Réessayez dans \(seconds) \(seconds == 1 ? "seconde" : "secondes"). Votre lien reste"
                                + " valable."
                        ])
                case .fault:
                    Notice.Said(
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
            back: "Revenir",
            request: "Numéro de cette demande"),
        times: Times(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre",
                "décembre",
            ],
            date: { "\($0 == 1 ? "1er" : String($0)) \($1) \($2)" },
            inMinutes: { $0 == 1 ? "dans une minute environ" : "dans \($0) minutes environ" },
            inHours: { "dans \($0) heures environ" },
            inDays: { "dans \($0) jours environ" }))
}
