/// The words of context, folded: lower case, no accents, the first 16 letters.
let cueWords: WordTable<CueKinds> = {
    var table: [Word: CueKinds] = [:]
    func add(_ kinds: CueKinds, _ words: String) {
        for word in words.split(separator: " ") { table[Word(folding: word), default: []].formUnion(kinds) }
    }
    add(
        .card,
        """
        card cards cc visa mastercard amex debit credit pan maestro discover diners jcb unionpay creditcard debitcard \
        tarjeta tarjetas debito credito carte cartes bancaire cb bleue karte karten kreditkarte debitkarte bankkarte \
        kreditkartennummer kartennummer girocard carta cartao kaart kreditkartendaten \
        بطاقة فيزا ماستركارد مدى ائتمان كارت
        """)
    add(
        .email,
        """
        email emails mail mails mailto gmail inbox correo correos mel courriel courriels adresse mailadresse emailadresse \
        mailbox electronico address direccion بريد ايميل إلكتروني
        """)
    add(
        .phone,
        """
        phone phones phonenumber telephone tel tele mobile cell cellphone cellular call calls calling callback ring text \
        whatsapp wa sms fax ph mob landline dial viber reach telegram voicemail \
        telefono telefonos tlf tfno movil celular llamame llameme llamar llamarme llamad llamadme llama llamen llamenme \
        wasap wassap guasap whatsap fijo telefonico marcar \
        portable appelez appeler appelle appellez rappelez rappeler rappelle rappel joindre joignable fixe telephonez \
        telefon telefonnummer handy handynummer rufnummer mobil mobilnummer mobiltelefon anrufen anruf ruf rufen ruft \
        ruckruf zuruckrufen zuruck erreichbar erreichen festnetz festnetznummer telefonisch fon \
        telefone ligue cellulare chiamami chiamatemi bel telefoonnummer mobiel \
        هاتف جوال موبايل تلفون تليفون محمول خلوي نقال واتساب واتس اتصل اتصلوا كلموني كلمني تواصل
        """)
    add(
        .reference,
        """
        order orders ordernumber tracking track parcel package shipment shipping delivery ticket case reference ref refs \
        invoice booking confirmation flight serial model version build error code sku part transaction receipt voucher \
        coupon upc ean gtin incident claim complaint policy batch firmware post tweet status product item article \
        txn rma pnr barcode firmware amount total balance score population views followers subscribers \
        pedido pedidos orden seguimiento envio paquete incidencia referencia factura reserva vuelo serie modelo codigo \
        expediente localizador transaccion recibo articulo caso tique \
        commande commandes suivi colis livraison dossier facture reservation vol modele reclamation incident numerocommande \
        bestellung bestellnummer bestellnr sendung sendungsnummer sendungsverfolgung paket paketnummer rechnung \
        rechnungsnummer buchung buchungsnummer vorgang vorgangsnummer auftrag auftragsnummer flug seriennummer modell \
        fehler fehlercode referenz aktenzeichen artikelnummer ticketnummer fall fallnummer referenznummer lieferung \
        طلب طلبية شحنة تتبع تذكرة فاتورة رحلة بلاغ شكوى خطأ منتج
        """)
    add(.device, "imei imeisv isbn meid iccid ean gtin upc issn serial seriennummer imeinummer")
    add(
        .birth,
        """
        dob birth birthdate born birthdt bday nacimiento nacido nacida naci nacio fechanacimiento naissance nee \
        geburtsdatum geboren geb gebdatum gebdat geburtsdaten nascita nato nata nascimento geboortedatum birthyear \
        ميلاد مواليد ولدت مولود مولودة
        """)
    add(.birthday, "birthday birthdays cumpleanos cumple anniversaire geburtstag compleanno")
    add(
        .account,
        """
        account acct accounts customer client member membership contract \
        cuenta cliente contrato abonado socio numerocliente \
        compte client contrat abonne adherent \
        konto kontonummer kunde kunden kundennummer kundennr vertrag vertragsnummer mitgliedsnummer vertragskonto
        """)
    add(.ssn, "ssn ssns socialsecurity itin tin")
    add(.nino, "nino ni nin")
    add(.nhs, "nhs")
    add(.dni, "dni nie nif documento identidad")
    add(.nir, "nir insee secu")
    add(
        .steuer,
        "steuer steuerid steuernummer steueridentifikationsnummer idnr tin steueridentnummer identifikationsnummer stid"
    )
    add(.bsn, "bsn burgerservicenummer sofinummer sofi")
    add(.aadhaar, "aadhaar aadhar adhar uidai")
    add(.cpf, "cpf")
    add(.sin, "nas")
    add(.pesel, "pesel")
    add(.ahv, "ahv avs")
    return WordTable(table)
}()

/// Words that count only after another: "my number", "social security", "né le".
let cuePairs: WordTable<[(first: Word, kinds: CueKinds)]> = {
    var table: [Word: [(first: Word, kinds: CueKinds)]] = [:]
    func add(_ kinds: CueKinds, _ firsts: String, _ seconds: String) {
        for first in firsts.split(separator: " ") {
            for second in seconds.split(separator: " ") {
                table[Word(second), default: []].append((Word(first), kinds))
            }
        }
    }
    add(.phone, "my his her our contact whose", "number no num nr digits")
    add(.phone, "mi su nuestro", "numero")
    add(.phone, "mon son notre", "numero")
    add(.phone, "meine meiner meinen unsere unter", "nummer nr")
    add(.phone, "contact", "me")
    add(.ssn, "social", "security sec")
    add(.nino, "national", "insurance")
    add(.nir, "securite", "sociale social")
    add(.bornOn, "ne e", "le")
    add(.reference, "call", "of")
    add(.reference, "p s", "n")
    add(.birth, "ne", "a en")
    add(.birth, "d", "o")
    add(.sin, "social", "insurance")
    add(.sin, "my canadian", "sin")
    return WordTable(table)
}()
