import HandoffModel

extension PageTexts.SessionParts {
    static let spanish = Self(
        channelTerm: "Dónde se habla",
        channel: {
            switch $0 {
            case .webChat: "Chat de la web"
            case .whatsApp: "WhatsApp"
            case .messenger: "Messenger"
            case .xMessages: "Mensajes directos de X"
            case .appleMessages: "Mensajes de Apple"
            case .callBack: "Le llamamos"
            case .email: "Correo electrónico"
            }
        },
        shownHeading: "Lo que ha confirmado",
        what: {
            switch $0 {
            case .author: "La publicación es suya"
            case .recognised: "Sus respuestas coinciden con la cuenta"
            case .account: "La cuenta es suya"
            }
        },
        method: {
            switch $0 {
            case .privateLink: "Enlace personal por mensaje directo"
            case .directMessageCode: "Código por mensaje directo"
            case .echo: "Dos palabras en su hilo"
            case .platformSignIn: "Inicio de sesión en la red"
            case .channelIdentity: "Remitente en el canal privado"
            case .agentAttested: "Confirmado por un agente"
            case .facts(let right, let count): "Respuestas: \(right) de \(count)"
            case .oneTimeCode(.sms): "Código por SMS"
            case .oneTimeCode(.voice): "Código por teléfono"
            case .oneTimeCode(.email): "Código por correo"
            case .oneTimeCode(.app): "Código en la aplicación"
            case .signIn: "Inicio de sesión con la marca"
            case .contactCentre: "Comprobado por un agente"
            }
        },
        until: "hasta",
        pairHeading: "¿Es realmente la marca?",
        pairLead: {
            "Antes de responder a nada: quien hable en nombre de \($0) debe decir primero estas dos palabras:"
        },
        pairWarning: "Si no las dice, o dice otras, no responda y cuelgue.",
        pairWrong: "Dijeron otras palabras",
        pairRenew: "Palabras nuevas",
        pairReported: { "Gracias. No les diga nada. \($0) ya sabe que alguien puede estar suplantando su identidad." },
        call: "Prefiero llamar",
        callHeading: "Su código para la llamada",
        callLead: { "Llame a \($0) a un número que ya conozca y diga estas letras cuando se las pidan:" },
        callValidity: { "Vale \($0) más. Muestra quién es usted: dígalo solo en esa llamada." },
        stillWaiting: "Sigo esperando",
        nudged: { "Le hemos recordado a \($0) que usted espera." },
        stepUp: "Confirmar que la cuenta es suya",
        carry: "Continuar en otro navegador o dispositivo",
        ratingQuestion: { "¿Qué tal le ha atendido \($0)?" },
        ratingMarks: ["muy mal", "mal", "regular", "bien", "muy bien"],
        ratingButton: "Enviar",
        ratingThanks: "Gracias por su respuesta.",
        notMe: "Esta no es mi conversación",
        notMeHeading: "¿No es su conversación?",
        notMeLead: {
            "Entonces termínela aquí. \($0) sabrá que llegó a otra persona, y este navegador no mostrará nada más."
        },
        notMeButton: "No es mía: terminar",
        notMeBack: "Sí es mía: volver")
}
