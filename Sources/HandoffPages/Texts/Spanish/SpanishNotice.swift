extension PageTexts.Notice {
    static let spanish = Self(
        said: { kind in
            switch kind {
            case .expired:
                Said(
                    heading: "Este enlace ha caducado",
                    said: "Por su seguridad, los enlaces valen un tiempo limitado.",
                    steps: ["Responda en la conversación donde lo encontró y pida uno nuevo. Basta con un mensaje."]
                )
            case .notOurs:
                Said(
                    heading: "Este enlace no es nuestro",
                    said: "No lo ha creado este servicio. Puede estar incompleto o habérselo inventado alguien.",
                    steps: [
                        "No introduzca datos en una página a la que lleve un enlace así.",
                        "Si lo escribió o lo copió, compruebe que está completo.",
                        "Busque el enlace en la respuesta de la cuenta oficial de la marca.",
                    ])
            case .alreadyUsed:
                Said(
                    heading: "Este enlace ya se ha usado",
                    said: "La conversación se abrió desde otro navegador o dispositivo.",
                    steps: [
                        "Si fue usted, continúe allí.",
                        "Si no, avise a la marca enseguida en la conversación donde recibió el enlace.",
                    ])
            case .replaced:
                Said(
                    heading: "Hay un enlace más reciente", said: "Este fue sustituido y ya no funciona.",
                    steps: ["Use el último enlace de la conversación con la marca."])
            case .closed:
                Said(
                    heading: "Esta conversación ha terminado", said: "El enlace pertenece a una solicitud cerrada.",
                    steps: ["Si aún necesita ayuda, responda donde encontró el enlace y pida uno nuevo."])
            case .signedOut:
                Said(
                    heading: "Aquí no hay ninguna sesión abierta",
                    said: "Este navegador no tiene una conversación abierta, o ya terminó.",
                    steps: [
                        "Abra de nuevo en este navegador el enlace de la respuesta.",
                        "Si empezó en otro navegador o aplicación, continúe allí.",
                    ])
            case .askedForNew:
                Said(
                    heading: "Ha pedido un enlace nuevo", said: "La marca ya lo sabe. No tiene que escribir nada.",
                    steps: ["Búsquelo en la conversación donde encontró el anterior.", "Puede cerrar esta página."])
            case .carriedAway:
                Said(
                    heading: "Ha continuado en otro lugar", said: "Por eso aquí ha terminado.",
                    steps: [
                        "Continúe en el otro navegador o dispositivo.",
                        "Si no fue usted, avise a la marca enseguida en la conversación donde recibió el enlace.",
                    ])
            case .forgotten:
                Said(
                    heading: "Gracias, este navegador ya lo ha olvidado",
                    said: "Para quien escribió la publicación no cambia nada.",
                    steps: ["Puede cerrar esta página.", "Si al final es suya, abra de nuevo el enlace."])
            case .endedHere:
                Said(
                    heading: "La conversación ha terminado aquí", said: "La marca ya sabe que llegó a otra persona.",
                    steps: [
                        "Puede cerrar esta página.",
                        "Si fue un error, responda en la conversación donde recibió el enlace y pida uno nuevo.",
                    ])
            case .badRequest(.unreadable):
                Said(
                    heading: "No hemos podido leerlo", said: "Faltaba algo en el formulario o llegó dañado.",
                    steps: ["Vuelva atrás, rellénelo de nuevo y envíelo otra vez. No se ha perdido nada."])
            case .badRequest(.stale):
                Said(
                    heading: "Esta página estaba desfasada",
                    said: "Llevaba demasiado tiempo abierta, o estaba en una segunda pestaña.",
                    steps: [
                        "Abra de nuevo el enlace de la respuesta y repita el último paso. No se ha perdido nada."
                    ])
            case .badRequest(.cookieMissing):
                Said(
                    heading: "Su navegador no le ha guardado el sitio",
                    said: "Esta página necesita una cookie, que solo indica que sigue siendo usted.",
                    steps: [
                        "Permita las cookies de este sitio, o abra el enlace en su navegador habitual y no dentro"
                            + " de una aplicación.",
                        "Después pulse el botón otra vez. El enlace sigue funcionando.",
                    ])
            case .badRequest(.tooLarge):
                Said(
                    heading: "Era demasiado de una vez",
                    said: "El formulario contenía más de lo que podemos recibir.",
                    steps: ["Vuelva atrás, acórtelo y envíelo otra vez."])
            case .badRequest(.noSuchPage):
                Said(
                    heading: "Aquí no hay nada", said: "La dirección puede estar incompleta o mal escrita.",
                    steps: ["Abra de nuevo el enlace de la respuesta de la marca."])
            case .busy(let seconds):
                Said(
                    heading: "Un momento, por favor", said: "Ahora mismo hay demasiadas peticiones.",
                    steps: [
                        "Inténtelo de nuevo dentro de \(seconds) \(seconds == 1 ? "segundo" : "segundos"). Su"
                            + " enlace sigue siendo válido."
                    ])
            case .fault:
                Said(
                    heading: "Algo ha fallado por nuestra parte",
                    said: "No es culpa suya y su enlace sigue siendo válido.",
                    steps: [
                        "Inténtelo de nuevo dentro de un minuto.",
                        "Si se repite, avise a la marca e indique el número de abajo.",
                    ])
            }
        },
        stepsHeading: "Qué puede hacer",
        askAgain: "Pedir un enlace nuevo",
        request: "Número de esta petición")
}
