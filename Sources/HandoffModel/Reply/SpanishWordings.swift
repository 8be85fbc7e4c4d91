extension ReplyWordings {
    static let spanish = ReplyWordings(
        colon: ":",
        copyHint: ". Para abrirlo, hay que copiarlo en el navegador",
        post: {
            switch $0 {
            case .post: "esta publicación"
            case .comment: "este comentario"
            case .review: "esta reseña"
            }
        },
        friendly: Spoken(
            greeting: { "¡Hola, \($0)!" },
            inPublic: [
                {
                    "Gracias por escribirnos. Queremos ayudarte en privado, así que no compartas aquí datos de tu"
                        + " cuenta. Este enlace abre una conversación privada con \($0.brand) y solo le funciona a"
                        + " quien escribió \($0.post)"
                },
                { "Sigamos en privado. Este enlace a \($0.brand) solo le funciona a quien escribió \($0.post)" },
                { "Sigamos en privado. Este enlace solo le funciona a quien escribió \($0.post)" },
            ],
            inPrivate: [
                {
                    "¡Gracias por tu mensaje! Este es tu enlace personal para hablar en privado con \($0.brand). Es"
                        + " solo para ti, así que no lo compartas ni lo reenvíes"
                },
                { "Este es tu enlace personal a \($0.brand). Es solo para ti, así que no lo reenvíes" },
                { _ in "Este es tu enlace personal. No lo reenvíes" },
            ]),
        formal: Spoken(
            greeting: { "Hola, \($0)." },
            inPublic: [
                {
                    "Gracias por ponerse en contacto con \($0.brand). Para proteger su privacidad, no comparta aquí"
                        + " datos de su cuenta. Podemos atenderle en privado mediante este enlace, que solo le funciona"
                        + " a quien escribió \($0.post)"
                },
                { "\($0.brand) puede atenderle en privado. Este enlace solo le funciona a quien escribió \($0.post)" },
                { "Podemos atenderle en privado. Este enlace solo le funciona a quien escribió \($0.post)" },
            ],
            inPrivate: [
                {
                    "Gracias por su mensaje. Utilice este enlace personal para continuar en privado con \($0.brand)."
                        + " Es exclusivamente para usted; le rogamos que no lo comparta ni lo reenvíe"
                },
                { "Su enlace personal a \($0.brand). Es exclusivamente para usted; le rogamos que no lo reenvíe" },
                { _ in "Su enlace personal. Le rogamos que no lo reenvíe" },
            ]),
        brief: Spoken(
            greeting: { "\($0):" },
            inPublic: [
                { "\($0.brand) te ayuda en privado. Este enlace solo le funciona a quien escribió \($0.post)" },
                { "Te ayudamos en privado. Enlace solo para quien escribió \($0.post)" },
            ],
            inPrivate: [
                { "Tu enlace personal a \($0.brand). No lo reenvíes" },
                { _ in "Tu enlace personal. No lo reenvíes" },
            ]))
}
