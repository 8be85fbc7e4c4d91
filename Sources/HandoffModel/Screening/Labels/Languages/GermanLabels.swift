extension LabelLanguage {
    static let german = LabelLanguage(
        language: .de,
        labels: [
            .account: compounds(
                """
                kunden, kund, kundenkonto, kundenkonten, vertrags, vertragskonto, versicherungs, versicherungsschein, policen, \
                police, mitglieds, mitglied, mitgliedskarten, partner, teilnehmer, abo, abonnenten, vielflieger, bonuskarten, \
                bonus, payback, bahncard, miles and more, kundenkarten, geschaeftspartner, geschaftspartner, \
                vorteils, benutzer, rechnungskonto, verbrauchs, debitoren, depot, anschluss, kd, kdn, vertr, vtrg, mitgl, vers
                """)
                    + """
                    , kunde, kundenkonto, kundin, vertrag, vertragskonto, mitglied, mitgliedschaft, police, versicherungsschein, \
                    kdnr#, kundennr#, kd nr#, kdn nr#, vk nr#, v nr#, meine referenz, meine rechnung, meine rechnungsnummer#, kundenid#, kunden id#, \
                    bahncard#, miles and more, miles more, payback, kundenkennung#, knr#, meine id, vertragskennung#, kundenkarte, mitgliedskarte, vielflieger, \
                    kundenreferenz#, vertragsreferenz#
                    """,
            .bank: compounds("konto, giro, girokonto, bankkonto, sparkonto, kto, konten")
                + """
                , bankverbindung, bankkonto, girokonto, konto, kto, ktonr#, bankdaten, sparkonto, kontoverbindung, kt nr#, \
                konto bei der sparkasse, konto bei der bank
                """,
            .bankleitzahl: "blz#, bankleitzahl#",
            .sortCode: "filialnummer#",
            .bankWord: "bic, swift, swift code, bank, sparkasse, volksbank",
            .booking: compounds("buchungs, reservierungs, buchung, reservierung, vorgangs der buchung")
                + """
                , buchungscode#, reservierungscode#, buchungsreferenz#, pnr#, buchungskennung#, filekey#, buchung, reservierung, \
                buchungscode lautet#
                """,
            .meter: compounds(
                "zahler, zaehler, stromzahler, stromzaehler, gaszahler, gaszaehler, zahlpunkt, zaehlpunkt, wasserzahler"
            )
                + """
                , zahler, zaehler, stromzahler, gaszahler, zahlpunkt, zahlpunktbezeichnung#, marktlokation, malo#, malo id#, \
                melo#, marktlokations id#, messlokation, zaehlpunktbezeich#
                """,
            .document: compounds(
                "pass, reisepass, ausweis, personalausweis, fuhrerschein, fuehrerschein, perso, aufenthaltstitel, dokumenten"
            )
                + ", reisepass, personalausweis, fuhrerschein, fuehrerschein, ausweis, perso, aufenthaltstitel",
            .plate: compounds("auto, kfz kennzeichen")
                + ", kennzeichen, kfz kennzeichen, nummernschild, autokennzeichen, amtliches kennzeichen",
            .person: compounds(
                """
                steuer, steueridentifikations, versicherten, sv, krankenversicherten, krankenversicherungs, krankenkassen, sozialversicherungs, \
                rentenversicherungs, svnr, versichertenkarten, gesundheitskarten
                """)
                    + """
                    , steuer id#, steuerid#, idnr#, kvnr#, krankenkasse, sozialversicherung, gesundheitskarte, versichertenkarte, \
                    rvnr#, ahv#, steueridentnr#
                    """,
            .device: "imei#, imeinummer#, imeinr#",
            .password: "passwort, kennwort, passwd, zugangspasswort, losungswort, wlan passwort, mein pw",
            .pin: compounds("geheim, pin")
                + ", pin, geheimzahl#, pincode#, pin code#, kartenpin#, karten pin#, telefonpin#",
            .cardCode: """
            cvv#, cvc#, kartenprufnummer#, kartenpruefnummer#, prufziffer der karte#, prufnummer#, pruefnummer#, \
            sicherheitscode#, kartenprufziffer#
            """,
            .oneTimeCode: """
            bestatigungscode#, bestaetigungscode#, verifizierungscode#, sms code#, smscode#, tan#, sms tan#, smstan#, mtan#, \
            einmalcode#, einmalpasswort#, otp#, freischaltcode#, zugangscode#, aktivierungscode#, pushtan#, \
            code aus der sms#, code per sms#, code den ich bekommen habe#, code den ihr geschickt habt#, anmeldecode#, \
            code den sie mir geschickt haben#, code aus der nachricht#, sicherheitstan#, mein code#, der code, code
            """,
        ],
        others: """
            gutscheincode, rabattcode, qr code, code fur, fehlercode, kunde von, mitglied im, mitglied der, ausweis fur, pass auf, konto von, kundenservice, kunde seit
            """,
        numbers: "nummer, nr, nummern, no, id, kennung, code, kennziffer, nrn, referenz, ziffer, num",
        links: "ist, sind, lautet, lauten, war, ware, waere, heisst, sei, folgende, folgt, hier",
        fillers: """
            meine, mein, meiner, meinem, meinen, die, der, das, den, dem, unsere, unser, ihre, ihr, ja, bitte, zu, zum, zur, fur, \
            fuer, von, vom, des, bei, also, noch, mal, nochmal, da, dazu, mit, euch, ihnen, wie, es, so, neue, alte, \
            aktuelle, habe, ich, hab, unter, dann, wieder, sie, falls, hilft, anbei
            """,
        stops: """
            endet, endend, endziffern, letzte, letzten, letzter, erste, ersten, seit, bis, ab, uber, ueber, ca, etwa, nach, vor, \
            seite, version, bestellung, guthaben, betrag, kontostand, gleis, zug, flug, fehler, firma, ust, ustid, ustidnr, \
            umsatzsteuer, hotline, kundenservice
            """)

    /// Each stem as a word that ends in "-nummer" or "-nr", in one piece or two: "Kundennummer", "Kunden-Nr.".
    private static func compounds(_ stems: String) -> String {
        stems.split(separator: ",").map { stem in
            let stem = stem.split(separator: " ").joined(separator: " ")
            return "\(stem)nummer#, \(stem)nr#, \(stem) nummer#, \(stem) nr#, \(stem)nummern#"
        }.joined(separator: ", ")
    }
}
