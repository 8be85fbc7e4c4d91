extension PageTexts.Landing {
    static let spanish = Self(
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
        never: ["Su número de cuenta o de cliente", "Una contraseña o un PIN", "Datos de tarjeta ni pagos"],
        post: { "Este enlace pertenece a la respuesta de \($0) en \($1) del \($2)." },
        showPost: "Ver la conversación")
}

extension PageTexts.Proof {
    static let spanish = Self(
        titlePrefix: "Error",
        heading: "Confirme que la publicación es suya",
        lead: { "\($0) envía un código por mensaje directo a quien escribió la publicación. Introdúzcalo aquí." },
        label: "Código del mensaje directo",
        hint: "8 letras, como BCDF-GHJK. Da igual escribirlas en mayúscula o sin guion, y se pueden pegar.",
        button: "Continuar",
        notACode: "No es un código completo. Tiene 8 letras y ninguna cifra.",
        refused: "Ese código no ha funcionado. Compárelo con el último mensaje directo o pida allí uno nuevo.",
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
        })
}
