import HandoffModel

extension PageTexts.Ways {
    static let spanish = Self(
        codeHeading: "O introduzca el código",
        waysHeading: "Cómo puede confirmarlo",
        otherWaysHeading: "Otras formas",
        echoOffer: "Sin código: le damos dos palabras y usted las publica como comentario en su propio hilo.",
        echoButton: "Ver dos palabras",
        echoHeading: "Publique estas dos palabras",
        echoLead: {
            "Publique exactamente estas dos palabras como comentario en su propio hilo de \($0), desde su propia cuenta:"
        },
        echoSafety:
            "No son un secreto. Solo muestran que la publicación es suya y no sirven para nada más. Después puede"
            + " borrar el comentario.",
        echoPosted: "Ya las he publicado",
        echoNotSeen:
            "Aún no hemos visto las dos palabras. Puede tardar uno o dos minutos. Compruebe que el comentario no"
            + " contenga nada más.",
        echoCrowded: "Muchas personas han abierto este enlace y no quedan palabras que dar. Elija otra forma.",
        signIn: { "Iniciar sesión con \($0)" },
        signInHint: "La sesión se inicia allí, no aquí. Solo sabremos qué cuenta es y no publicaremos nada.",
        signInFailed:
            "El inicio de sesión no ha funcionado o se ha cancelado. No se ha perdido nada: inténtelo de nuevo o"
            + " elija otra forma.",
        otherAccount:
            "Esa no es la cuenta que escribió la publicación. Inicie sesión con la correcta o elija otra forma.",
        leave: "No es mía",
        leaveHint: "¿Pulsó el botón por error? Este navegador lo olvidará.",
        noWay: { "Aquí no es posible confirmarlo. Responda a \($0) donde encontró el enlace y pida ayuda." })
}

extension PageTexts.Verify {
    static let spanish = Self(
        heading: "Confirme que la cuenta es suya",
        lead: { "\($0) lo pide antes de hablar de su cuenta." },
        sessionLead: { "\($0) lo pide antes del siguiente paso. Mientras tanto, su conversación sigue abierta." },
        neverAsked: { "Aquí nadie le pide un número de cuenta completo ni una contraseña, y \($0) no los necesita." },
        noWay: { "Ahora mismo no es posible confirmarlo aquí. \($0) puede ayudarle en la conversación." },
        back: "Volver a la conversación",
        factsHeading: { needed, count in
            count == 1
                ? "Responda a esta pregunta"
                : needed == count
                    ? "Responda a estas \(count) preguntas"
                    : needed == 1
                        ? "Basta con una de estas \(count) respuestas"
                        : "Bastan \(needed) de estas \(count) respuestas"
        },
        factsKept: "Sus respuestas solo se comparan y no se guardan. Nadie las ve.",
        factsButton: "Comparar",
        factsDisagree: "No coincide con los datos registrados. Nunca decimos qué respuesta fue. Revíselas o elija otra"
            + " forma.",
        postcode: "Código postal de su dirección",
        dateOfBirth: "Fecha de nacimiento",
        dateHint: "Año, mes y día, como 1980-12-31, si su navegador no ofrece un calendario.",
        phoneLast4: "Últimas 4 cifras de su teléfono",
        surname: "Primer apellido",
        orderLast4: "Últimos 4 caracteres de su último número de pedido",
        last4Hint: "Solo esos 4, no el número entero.",
        codeHeading: "Un código",
        codeOffer: { "\($0) envía un código adonde ya le conoce. Aquí no se pide ningún número ni dirección." },
        codeButton: {
            switch $0 {
            case .sms: "Enviarme un SMS"
            case .voice: "Llamarme con el código"
            case .email: "Enviarme un correo"
            case .app: "Enviarlo a mi aplicación"
            }
        },
        codeSent: { channel, brand, span in
            switch channel {
            case .sms: "\(brand) le envía un SMS. El código que contiene vale \(span)."
            case .voice: "\(brand) le llama por teléfono. El código que oirá vale \(span)."
            case .email: "\(brand) le envía un correo. El código que contiene vale \(span)."
            case .app: "\(brand) ha enviado un mensaje a su aplicación. El código que contiene vale \(span)."
            }
        },
        codeLabel: "Código",
        codeHint: "De 6 a 8 cifras. Se puede pegar.",
        codeSubmit: "Continuar",
        codeAgain: "Enviar un código nuevo",
        wrongCode: "Ese código no es correcto. Compárelo con el último mensaje.",
        codeExpired: "Ese código ya no es válido. Pida uno nuevo.",
        notDelivered: "No se ha podido enviar el código. Inténtelo de nuevo o elija otra forma.",
        tooMany: { "Demasiados intentos. Espere \($0) o elija otra forma. Le guardamos el sitio." },
        signInHeading: "Iniciar sesión",
        signIn: { "Iniciar sesión con \($0)" },
        signInHint: { "La sesión se inicia en la página de \($0), no aquí. Su contraseña se queda allí." },
        otherAccount: "Esa es otra cuenta, no la de este asunto. Inicie sesión con la correcta.")
}
