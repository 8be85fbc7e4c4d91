import HandoffModel

extension PageTexts.Session {
    static let spanish = Self(
        stage: { stage, brand in
            switch stage {
            case .waiting:
                Stage(
                    status: "Esperando a un agente", heading: "Ya está en contacto con \(brand)",
                    next: [
                        "Le atenderá el próximo agente libre. No tiene que hacer nada ni explicarlo todo otra vez:"
                            + " el agente ve la conversación hasta ahora.",
                        "Puede cerrar esta página. Vuelva con el mismo navegador para ver cómo va.",
                    ])
            case .withAgent:
                Stage(
                    status: "Un agente se ocupa", heading: "\(brand) se está ocupando",
                    next: ["Un agente tiene su solicitud y trabaja en ella. Las novedades aparecen aquí."])
            case .closed(.resolved):
                Stage(
                    status: "Cerrada: resuelta", heading: "Su solicitud está cerrada",
                    next: [
                        "\(brand) la ha marcado como resuelta. Si no lo está, responda en la conversación donde"
                            + " recibió el enlace e indique la referencia de abajo."
                    ])
            case .closed(.unresolved):
                Stage(
                    status: "Cerrada: sin resolver", heading: "Su solicitud está cerrada",
                    next: [
                        "No se ha podido resolver aquí. Para seguir, responda en la conversación donde recibió el"
                            + " enlace e indique la referencia de abajo."
                    ])
            case .closed(.abandoned):
                Stage(
                    status: "Cerrada: sin respuesta", heading: "Su solicitud está cerrada",
                    next: [
                        "\(brand) ya no pudo contactar con usted. Si aún necesita ayuda, responda en la"
                            + " conversación donde recibió el enlace."
                    ])
            case .closed(.duplicate):
                Stage(
                    status: "Cerrada: continúa en otro lugar", heading: "Su solicitud continúa en otro lugar",
                    next: ["\(brand) ya tiene otra solicitud suya sobre este asunto y le responderá allí."])
            case .ended:
                Stage(
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
        asOf: "Actualizado:")
}
