extension HeldOutLines {
    static let spanish = #"""
        account | Hola, código de cliente {7781 2093}
        account | contrato número: {C/20447-19}
        account | {5510922} (número de socio)
        account | tarjeta de fidelidad nº {3010 4471 8829 0}
        account | queríais mi número de cuenta, aquí lo tenéis: {90017744}
        account | Nº abonado {SB771200}
        bank_account | cuenta corriente {0699 0162 09 7204653755}
        bank_account | cuenta CLABE {023491905865185068}
        booking | localizador de reserva {T9WQ3D}
        meter | el medidor número {447188290}
        document | pasaporte número {PAB881203}
        plate | placas {ABC-12-34} multadas
        credential | código de verificación {661204} caducado
        credential | contraseña: {Conejo77!}
        card | tarjeta de débito 🙂 {4287 🙂 1012 🙂 2691 🙂 6692}
        address | paquete para {C/ Molino, 7, 46001} Valencia
        - | cliente número 12 en la cola
        - | permanencia de 24 meses, aviso de 3 meses
        - | cuenta bloqueada tras 5 intentos
        - | pedido nº 3071-4471882
        - | contrato del 12/03/2024 sin recibir
        - | 2.447.188 clientes no se equivocan
        - | reserva de 4 habitaciones en 2027
        - | pasaporte en 10 semanas
        - | entre las 10:30 y las 14:45
        - | tren 4711 de las 16:03, vía 3
        - | artículo 4.2 de la póliza de 2023
        - | el PIN tiene 4 cifras
        - | ingresos de 44718829 euros
        - | 46001 Valencia
        - | dos móviles a 899 euros
        - | abierto de 9 a 18 horas
        account | Nº de afiliado: {77 120 934}
        account | póliza nº {PL/2231/0098} rechazada
        bank_account | mi cuenta {7143 4558 01 1223623166}
        credential | mi clave es {Perro8842}
        phone | mi móvil es el {655 881 738}
        - | somos 4 con 2 maletas, fila 17
        - | total de 1.204,50 euros, entrega en 3-5 días
        - | comprado el 11/05/2026 por 60 euros
        - | Windows 11 versión 22631, 16 GB de RAM
        - | abierto de 8 a 18, 7 días a la semana
        - | de verdad, 2 estrellas de 5
        """#
}
