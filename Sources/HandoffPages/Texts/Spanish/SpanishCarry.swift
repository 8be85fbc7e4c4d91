extension PageTexts.Carry {
    static let spanish = Self(
        heading: "Continúe en otro lugar",
        lead: {
            "Le damos un código que vale \($0). Tenga a mano el otro navegador o dispositivo. Puede pedir un código nuevo las veces que necesite."
        },
        steps: {
            [
                "Abra la página \($0) de este sitio en el otro navegador o dispositivo.", "Escriba allí el código.",
                "Escriba aquí las dos cifras que aparezcan. Entonces termina aquí y continúa allí.",
            ]
        },
        start: "Ver el código",
        codeLabel: "Escriba este código en el otro lugar:",
        digitsLabel: "Las dos cifras del otro lugar",
        digitsHint: "Escriba solo cifras que vea en un dispositivo suyo.",
        confirm: "Confirmar",
        wrongDigits: "No eran las cifras que muestra el otro lugar, así que este código ya no vale. Pida uno nuevo.",
        tooLate: "Se acabó el tiempo. No se ha perdido nada: pida un código nuevo.",
        stay: "Seguir aquí",
        moveHeading: "Continúe aquí",
        moveLead: "Escriba el código que muestra el otro lugar.",
        codeField: "Código",
        codeHint: "8 letras, como BCDF-GHJK. Da igual escribirlas en mayúscula o sin guion.",
        moveButton: "Continuar",
        matchLead: "Escriba estas dos cifras en el lugar de donde viene. Después pulse aquí el botón.",
        unknownCode: "No conocemos este código, o ya se ha usado. Compárelo con el otro lugar.",
        tooLateHere: "El tiempo de este código se ha acabado. Pida uno nuevo en el otro lugar.",
        notYetConfirmed: "Aún no se han escrito las dos cifras en el otro lugar.")
}

extension PageTexts.Check {
    static let spanish = Self(
        heading: "¿Es realmente de la marca?",
        lead: "Pegue lo que ha recibido. Sabrá si una marca lo usa con este servicio.",
        label: "Enlace, usuario o código",
        hint: "Por ejemplo, un enlace de una respuesta, @nombre o un código de 8 letras.",
        button: "Comprobar",
        ours: { thing, brand in
            switch thing {
            case .link: "Sí: este enlace es de \(brand)"
            case .handle: "Sí: esta cuenta es de \(brand)"
            case .code: "Sí: este código es de \(brand)"
            }
        },
        oursSteps: [
            "Escriba un código solo en la página que abrió desde la respuesta o el mensaje.",
            "Allí nadie le pide un número de cuenta, una contraseña ni datos de tarjeta.",
        ],
        expired: { thing, brand in
            switch thing {
            case .link: "Este enlace era de \(brand) y ha caducado"
            case .handle: "Esta cuenta era de \(brand) y ya no lo es"
            case .code: "Este código era de \(brand) y ha caducado"
            }
        },
        expiredSteps: ["Pida uno nuevo donde lo recibió."],
        notOurs: "No: no es de ninguna marca que use este servicio",
        notOursSteps: [
            "No introduzca nada en una página a la que lleve ni comparta ningún código.",
            "Busque la respuesta de la cuenta oficial de la marca, o llámela a un número que ya conozca.",
        ],
        unreadable: "No parece un enlace, un usuario ni un código. Péguelo entero, y nada más.",
        website: "El sitio oficial de la marca:",
        returnHeading: "Ya casi está",
        returnLead: { "Ha vuelto de \($0). Falta pulsar una vez más." },
        returnButton: "Continuar",
        allShown: "Ya no falta nada. Pulse una vez más para abrir la conversación privada.")
}
