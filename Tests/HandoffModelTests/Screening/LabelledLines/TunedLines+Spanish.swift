extension TunedLines {
    static let spanish = #"""
        account | mi número de cliente es {88123456}
        account | nº de cuenta {4471 8829} y sin respuesta
        account | Cliente nº {C8812345}
        account | {44718829} es mi número de cliente
        account | ref. cliente {QX77120934}
        account | contrato {20991-4471} dado de baja en marzo
        account | Número de contrato\n{300481772}
        account | nro. de socio {7723 0091}
        account | Iberia Plus {44718829} sin puntos
        account | póliza {HP221077841} sin cobertura
        account | soy abonado (nº de abonado {5599120}) desde siempre
        account | mi cuenta es cuatro cuatro siete uno ocho ocho dos nueve
        bank_account | ingresad en {3201 6328 99 7083172788}
        bank_account | CCC {95798687412774348734}
        bank_account | mi CLABE es {058464170805310031}
        bank_account | cuenta bancaria {4471882900}
        booking | localizador {K7XQ2M}, vuelo cancelado
        booking | código de reserva: {R8TZ4L}
        meter | CUPS {ES0065604945198327SD}
        meter | contador nº {44718829} sin lectura
        document | pasaporte {XDB447188}
        document | mi carnet de conducir es {44718829K}
        plate | matrícula {1234 BCD} y la barrera no abre
        plate | mi coche con matrícula {8812 KLM}
        national_id | NUSS {164265738420}
        device | IMEI {351615594078164} bloqueado
        credential | mi contraseña es {Verano!44x}
        credential | clave de acceso: {gatito7788}
        credential | el código que me enviasteis es {482913}
        credential | PIN {4921}
        credential | CVV {318} no pasa
        card | tarjeta número {9050097882081215} rechazada
        card | mi tarjeta cuatro siete dos cuatro dos tres ocho ocho cuatro nueve seis nueve seis cinco tres dos
        phone | llamadme al seis uno dos cuatro cuatro siete uno ocho ocho
        address | vivo en {calle Mayor 14, 28013} Madrid
        address | {Avda. de la Constitución, 3, 41001} Sevilla
        iban | devolved a {ES64 2100 0418 4502 0005 1333}
        email | escribidme a {anna.keller77@example.org}
        - | clienta desde 2004 y así me tratáis
        - | pedido 44718829 sin entregar
        - | seguimiento PQ4F71882900 parado
        - | 34,99 € al mes durante 24 meses
        - | AVE 3112 del 14 de mayo, 72 minutos tarde
        - | vía 7, coche 12, asiento 44
        - | dadme un número de cliente
        - | mi número de cliente no existe
        - | mi cuenta lleva 3 días bloqueada
        - | contraseña de 12 caracteres y 2 números
        - | error 4711, versión 16.4.1
        - | atención al cliente 900 123 456 no contesta
        - | 28013 Madrid sin cobertura
        - | 1 estrella de 5, nunca más
        - | contrato hasta 31/12/2026
        - | factura 20240017 de 1.250,00 euros
        - | 1000 veces lo pedí, 45 minutos de espera
        - | tarjeta terminada en 4471
        - | saldo de 1250 euros
        - | nunca publiques tu número de cuenta
        - | el número de cliente está en la página 2
        - | habitación 412, 3 noches, 450 euros
        - | incidencia 77120934 abierta
        - | no leyó mi matrícula
        - | código promocional OTOÑO2024
        - | 20.000 puntos que no valen nada
        - | 3-1 en el minuto 88
        - | artículo 4471882 agotado
        - | calle Mayor cortada desde las 14
        - | los 4 últimos números de la tarjeta son 4471
        - | socio desde hace 12 años
        - | a las 18:45 del 12/03/2026
        - | código postal 28013
        - | vuelo IB3166 puerta B42
        - | vuestra reserva para 2 personas, 3 noches
        - | CIF B44718829 de la empresa
        - | iPhone 15 Pro 256 GB a 1299 €
        - | mi contador marca 44718 kWh
        """#
}
