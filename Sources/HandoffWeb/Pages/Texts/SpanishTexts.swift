import HandoffModel

extension PageTexts {
    static let spanish = PageTexts(
        languageName: "Español",
        locale: "es_ES",
        languages: "Idioma",
        landing: Landing(
            heading: { "Continúe en privado con \($0)" },
            preview: {
                "Una vía privada para hablar con \($0), para quien escribió la publicación. Sin número de cuenta."
            },
            publicLead: "Este enlace es para la persona que escribió la publicación a la que respondimos.",
            publicOtherwise: "Si es usted, continúe aquí: antes de tratar nada, comprobamos que la publicación es suya."
                + " Si no lo es, basta con cerrar esta página.",
            publicButton: "La escribí yo: continuar",
            privateLead: { "\($0) le ha enviado este enlace personalmente." },
            privateOtherwise:
                "Continúe aquí para hablar en privado. Si otra persona le pasó el enlace, cierre esta página.",
            privateButton: "Continuar",
            nothingYet: "Abrir esta página no ha cambiado nada.",
            neverHeading: { "Lo que \($0) nunca pide aquí" },
            never: ["Su número de cuenta o de cliente", "Una contraseña o un PIN", "Datos de tarjeta ni pagos"]),
        proof: Proof(
            titlePrefix: "Error",
            heading: "Confirme que la publicación es suya",
            lead: { "\($0) envía un código por mensaje directo a quien escribió la publicación. Introdúzcalo aquí." },
            label: "Código del mensaje directo",
            hint: "8 letras, como BCDF-GHJK. Da igual escribirlas en mayúscula o sin guion, y se pueden pegar.",
            button: "Continuar",
            notACode: "No es un código completo. Tiene 8 letras y ninguna cifra.",
            refused: "Ese código no ha funcionado. Compárelo con el último mensaje directo o pida allí uno nuevo.",
            wait: {
                "Demasiados intentos. Espere \($0) \($0 == 1 ? "segundo" : "segundos") e inténtelo de nuevo. Su enlace"
                    + " sigue siendo válido."
            },
            secrecy: {
                "El código solo se escribe en esta página. \($0) nunca lo pide en público, por mensaje ni por teléfono."
            },
            noCodeHeading: "¿Aún no tiene el código?",
            noCode: { brand, minutes in
                [
                    "Mire en sus mensajes directos de \(brand) y en las solicitudes de mensajes.",
                    "Escriba allí a \(brand) y pida un código. Esta página le guarda el sitio.",
                    "Un código vale \(minutes) \(minutes == 1 ? "minuto" : "minutos"). Solo cuenta el más reciente.",
                ]
            }),
        session: Session(
            stage: { stage, brand in
                switch stage {
                case .waiting:
                    Session.Stage(
                        status: "Esperando a un agente", heading: "Ya está en contacto con \(brand)",
                        next: [
                            "Le atenderá el próximo agente libre. No tiene que hacer nada ni explicarlo todo otra vez:"
                                + " el agente ve la conversación hasta ahora.",
                            "Puede cerrar esta página. Vuelva con el mismo navegador para ver cómo va.",
                        ])
                case .withAgent:
                    Session.Stage(
                        status: "Un agente se ocupa", heading: "\(brand) se está ocupando",
                        next: ["Un agente tiene su solicitud y trabaja en ella. Las novedades aparecen aquí."])
                case .closed(.resolved):
                    Session.Stage(
                        status: "Cerrada: resuelta", heading: "Su solicitud está cerrada",
                        next: [
                            "\(brand) la ha marcado como resuelta. Si no lo está, responda en la conversación donde"
                                + " recibió el enlace e indique la referencia de abajo."
                        ])
                case .closed(.unresolved):
                    Session.Stage(
                        status: "Cerrada: sin resolver", heading: "Su solicitud está cerrada",
                        next: [
                            "No se ha podido resolver aquí. Para seguir, responda en la conversación donde recibió el"
                                + " enlace e indique la referencia de abajo."
                        ])
                case .closed(.abandoned):
                    Session.Stage(
                        status: "Cerrada: sin respuesta", heading: "Su solicitud está cerrada",
                        next: [
                            "\(brand) ya no pudo contactar con usted. Si aún necesita ayuda, responda en la"
                                + " conversación donde recibió el enlace."
                        ])
                case .closed(.duplicate):
                    Session.Stage(
                        status: "Cerrada: continúa en otro lugar", heading: "Su solicitud continúa en otro lugar",
                        next: ["\(brand) ya tiene otra solicitud suya sobre este asunto y le responderá allí."])
                case .ended:
                    Session.Stage(
                        status: "Finalizada", heading: "Esta página ha finalizado",
                        next: [
                            "Por su seguridad, no permanece abierta indefinidamente. Lo que ha contado a \(brand) se"
                                + " conserva. Para continuar, responda en la conversación donde recibió el enlace y"
                                + " pida uno nuevo."
                        ])
                }
            },
            yourTurn: { "\($0) espera su respuesta en la conversación." },
            late: { "Está tardando más de lo prometido y lo sentimos. Se lo hemos recordado a \($0)." },
            turn: "A quién le toca",
            you: "A usted",
            due: "Próximo paso antes de",
            reference: "Referencia",
            openUntil: "Esta página funciona hasta",
            keepOpen: "Sigo aquí",
            keepOpenHint: "Púlselo de vez en cuando mientras espera, para que la página siga abierta.",
            refresh: "Ver si hay novedades",
            asOf: "Actualizado:"),
        notice: Notice(
            said: { kind in
                switch kind {
                case .expired:
                    Notice.Said(
                        heading: "Este enlace ha caducado",
                        said: "Por su seguridad, los enlaces valen un tiempo limitado.",
                        steps: ["Responda en la conversación donde lo encontró y pida uno nuevo. Basta con un mensaje."]
                    )
                case .notOurs:
                    Notice.Said(
                        heading: "Este enlace no es nuestro",
                        said: "No lo ha creado este servicio. Puede estar incompleto o habérselo inventado alguien.",
                        steps: [
                            "No introduzca datos en una página a la que lleve un enlace así.",
                            "Si lo escribió o lo copió, compruebe que está completo.",
                            "Busque el enlace en la respuesta de la cuenta oficial de la marca.",
                        ])
                case .alreadyUsed:
                    Notice.Said(
                        heading: "Este enlace ya se ha usado",
                        said: "La conversación se abrió desde otro navegador o dispositivo.",
                        steps: [
                            "Si fue usted, continúe allí.",
                            "Si no, avise a la marca enseguida en la conversación donde recibió el enlace.",
                        ])
                case .replaced:
                    Notice.Said(
                        heading: "Hay un enlace más reciente", said: "Este fue sustituido y ya no funciona.",
                        steps: ["Use el último enlace de la conversación con la marca."])
                case .closed:
                    Notice.Said(
                        heading: "Esta conversación ha terminado", said: "El enlace pertenece a una solicitud cerrada.",
                        steps: ["Si aún necesita ayuda, responda donde encontró el enlace y pida uno nuevo."])
                case .signedOut:
                    Notice.Said(
                        heading: "Aquí no hay ninguna sesión abierta",
                        said: "Este navegador no tiene una conversación abierta, o ya terminó.",
                        steps: [
                            "Abra de nuevo en este navegador el enlace de la respuesta.",
                            "Si empezó en otro navegador o aplicación, continúe allí.",
                        ])
                case .badRequest(.unreadable):
                    Notice.Said(
                        heading: "No hemos podido leerlo", said: "Faltaba algo en el formulario o llegó dañado.",
                        steps: ["Vuelva atrás, rellénelo de nuevo y envíelo otra vez. No se ha perdido nada."])
                case .badRequest(.stale):
                    Notice.Said(
                        heading: "Esta página estaba desfasada",
                        said: "Llevaba demasiado tiempo abierta, o estaba en una segunda pestaña.",
                        steps: [
                            "Abra de nuevo el enlace de la respuesta y repita el último paso. No se ha perdido nada."
                        ])
                case .badRequest(.cookieMissing):
                    Notice.Said(
                        heading: "Su navegador no le ha guardado el sitio",
                        said: "Esta página necesita una cookie, que solo indica que sigue siendo usted.",
                        steps: [
                            "Permita las cookies de este sitio, o abra el enlace en su navegador habitual y no dentro"
                                + " de una aplicación.",
                            "Después pulse el botón otra vez. El enlace sigue funcionando.",
                        ])
                case .badRequest(.tooLarge):
                    Notice.Said(
                        heading: "Era demasiado de una vez",
                        said: "El formulario contenía más de lo que podemos recibir.",
                        steps: ["Vuelva atrás, acórtelo y envíelo otra vez."])
                case .badRequest(.noSuchPage):
                    Notice.Said(
                        heading: "Aquí no hay nada", said: "La dirección puede estar incompleta o mal escrita.",
                        steps: ["Abra de nuevo el enlace de la respuesta de la marca."])
                case .busy(let seconds):
                    Notice.Said(
                        heading: "Un momento, por favor", said: "Ahora mismo hay demasiadas peticiones.",
                        steps: [
                            "Inténtelo de nuevo dentro de \(seconds) \(seconds == 1 ? "segundo" : "segundos"). Su"
                                + " enlace sigue siendo válido."
                        ])
                case .fault:
                    Notice.Said(
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
            back: "Volver",
            request: "Número de esta petición"),
        times: Times(
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            date: { "\($0) de \($1) de \($2)" },
            inMinutes: { $0 == 1 ? "dentro de un minuto aproximadamente" : "dentro de unos \($0) minutos" },
            inHours: { "dentro de unas \($0) horas" },
            inDays: { "dentro de unos \($0) días" }))
}
