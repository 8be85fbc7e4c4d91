import HandoffModel

extension PageTexts.Session {
    static let french = Self(
        stage: { stage, brand in
            switch stage {
            case .waiting:
                Stage(
                    status: "En attente d’un conseiller", heading: "Vous êtes en contact avec \(brand)",
                    next: [
                        "Le prochain conseiller disponible prend le relais. Vous n’avez rien à faire ni à tout"
                            + " réexpliquer\u{A0}: il voit la conversation jusqu’ici.",
                        "Vous pouvez fermer cette page. Revenez avec le même navigateur pour suivre votre demande.",
                    ])
            case .withAgent:
                Stage(
                    status: "Un conseiller s’en occupe", heading: "\(brand) s’en occupe",
                    next: [
                        "Un conseiller a pris votre demande en charge et y travaille. Les nouvelles s’affichent"
                            + " ici."
                    ])
            case .closed(.resolved):
                Stage(
                    status: "Close\u{A0}: résolue", heading: "Votre demande est close",
                    next: [
                        "\(brand) l’a marquée comme résolue. Si ce n’est pas le cas, répondez dans la conversation"
                            + " où vous avez reçu le lien et indiquez la référence ci-dessous."
                    ])
            case .closed(.unresolved):
                Stage(
                    status: "Close\u{A0}: non résolue", heading: "Votre demande est close",
                    next: [
                        "Elle n’a pas pu être résolue ici. Pour aller plus loin, répondez dans la conversation où"
                            + " vous avez reçu le lien et indiquez la référence ci-dessous."
                    ])
            case .closed(.abandoned):
                Stage(
                    status: "Close\u{A0}: sans réponse", heading: "Votre demande est close",
                    next: [
                        "\(brand) n’a plus réussi à vous joindre. Si vous avez encore besoin d’aide, répondez dans"
                            + " la conversation où vous avez reçu le lien."
                    ])
            case .closed(.duplicate):
                Stage(
                    status: "Close\u{A0}: suivie ailleurs", heading: "Votre demande est suivie ailleurs",
                    next: ["\(brand) a déjà reçu une autre demande de votre part à ce sujet et vous y répond."])
            case .ended:
                Stage(
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
        asOf: "Situation au")
}
