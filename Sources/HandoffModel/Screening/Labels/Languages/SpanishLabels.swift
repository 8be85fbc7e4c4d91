extension LabelLanguage {
    static let spanish = LabelLanguage(
        language: .es,
        labels: [
            .account: """
            cuenta, cta, cta cte, cliente, clienta, numerocliente#, cod cliente#, socio, socia, abonado, abonada, afiliado, \
            asegurado, suscriptor, usuario numero#, viajero frecuente, pasajero frecuente, tarjeta de fidelidad, iberia plus, \
            poliza, poliza de seguro, contrato, mi factura, mi numero de factura#, mi referencia, mi identificador#, tarjeta de socio, tarjeta de puntos, \
            matricula de alumno, expediente de cliente, nis#, linea de contrato, titular
            """,
            .bank: """
            cuenta bancaria, cuenta corriente, cuenta de ahorros, cuenta de ahorro, cuenta del banco, cuenta de cargo, \
            cuenta de banco, ccc#, codigo cuenta cliente#, clabe#, clabe interbancaria#, datos bancarios, \
            cuenta clabe#, cuenta en el banco, cbu#, cci#
            """,
            .sortCode: "codigo de sucursal#",
            .routing: "numero de ruta#, codigo de ruta#",
            .bankWord: "bic, swift, codigo swift, codigo bic, banco, caixa",
            .booking: """
            reserva, localizador#, localizador de reserva#, codigo de reserva#, cod reserva#, localizador del vuelo#, \
            referencia de reserva#, pnr#, billete localizador#
            """,
            .meter: "contador, cups#, codigo cups#, contador de luz, contador de gas, contador de agua, medidor, nic#",
            .document: """
            pasaporte, carnet de conducir, carne de conducir, permiso de conducir, licencia de conducir, \
            documento de identidad, cedula, cedula de ciudadania, cedula de identidad, carnet de identidad, \
            permiso de residencia, tarjeta de residencia, ine#, curp#, licencia de manejo
            """,
            .plate: "matricula, matricula del coche, matricula del vehiculo, placa, placas, patente, mi matricula",
            .person: """
            nif#, nie#, dni#, rfc#, nuss#, naf#, seguridad social, numero de la seguridad social#, tarjeta sanitaria, \
            sip#, cip#, identificacion fiscal, cuit#, cuil#, rut#, afiliacion, tarjeta de sanidad, nss#
            """,
            .device: "imei#",
            .password:
                "contrasena, contrasenia, clave de acceso, password, clave del wifi, mi clave, clave personal, clave",
            .pin: "pin, codigo pin#, pin de la tarjeta#, numero secreto#, clave del cajero#",
            .cardCode: "cvv#, cvc#, codigo de seguridad#, codigo cvv#, csc#, numero de seguridad#",
            .oneTimeCode: """
            codigo de verificacion#, codigo sms#, codigo por sms#, codigo de confirmacion#, codigo de acceso#, \
            codigo de un solo uso#, otp#, codigo que me llego#, codigo que me enviasteis#, codigo que me mandaron#, \
            codigo que me enviaron#, codigo que me han enviado#, codigo que me ha llegado#, codigo que recibi#, \
            codigo del sms#, codigo del mensaje#, codigo que me habeis mandado#, codigo que me habeis enviado#, \
            codigo que me mandasteis#, clave sms#, codigo de autenticacion#, codigo de activacion#, mi codigo#, el codigo, codigo
            """,
        ],
        others: """
            atencion al cliente, atencion del cliente, servicio al cliente, servicio de atencion al cliente, defensor del cliente, \
            codigo postal, codigo promocional, codigo de descuento, codigo de error, codigo qr, codigo de barras, \
            codigo de producto, codigo de pedido, codigo de seguimiento, cupon codigo, tener en cuenta, darse cuenta, por cuenta, a cuenta, dar cuenta, en cuenta, caer en la cuenta
            """,
        numbers: "numero, num, nro, no, n, nº, nums, codigo, cod, id, identificador, ref, referencia, identificacion",
        links: "es, son, era, seria, sigue, siendo, termina siendo, queda, corresponde",
        fillers: """
            mi, mis, el, la, los, las, su, tu, de, del, este, esta, esto, ese, eso, aqui, tienes, teneis, va, por, favor, con, \
            que, a, al, en, para, siguiente, nuevo, antiguo, se, dejo, os, te, les, le, paso, digo, lo, como, ahi, ya, un, una, \
            mio, dice, sale, ustedes, vosotros
            """,
        stops: """
            termina, terminada, terminado, acaba, acabada, acabado, ultimos, ultimas, primeros, primeras, desde, hasta, hace, \
            pagina, version, pedido, saldo, importe, total, tren, vuelo, talla, error, llevo, empresa, cif, iva
            """)
}
