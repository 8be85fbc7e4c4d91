extension HeldOutLines {
    static let german = #"""
        account | Hier meine Kd-Nummer: {300 4471}
        account | Vertrag Nr. {88/20447} ist ausgelaufen
        account | Ich bin Kunde mit der Nummer {7120934}
        account | {K-5510922} (Kundennummer), bitte prüfen
        account | Payback-Nummer {2209 9120 44}
        account | Versicherungsnummer lautet {SV-991204}
        bank_account | Kto. {447188290} BLZ {50010517}
        bank_account | überweist auf Kontonr {7120993401}
        booking | Reservierungsnummer {T9WQ3D}, Samstag
        meter | Stromzähler Nr. {1ESY116004471}
        document | Führerscheinnummer {B072RRE2I55}
        plate | Auto mit Kennzeichen {M-XY 881} abgeschleppt
        credential | Der Bestätigungscode {661204} ging nicht
        credential | Kennwort: {blau3Wald}
        card | Kreditkarte 🙂 {4287 🙂 1012 🙂 2691 🙂 6692}
        address | Paket für {Hauptstr. 7, 79098} Freiburg ist weg
        - | Als Kunde Nr. 12 in der Schlange
        - | Laufzeit 24 Monate, Kündigung 3 Monate vorher
        - | Konto nach 5 Versuchen gesperrt
        - | Bestellnr. 3071-4471882
        - | Vertrag vom 12.03.2024 nie bekommen
        - | 2.447.188 Kunden können nicht irren
        - | Buchung für 4 Zimmer im Jahr 2027
        - | Pass dauert 10 Wochen
        - | zwischen 10:30 und 14:45 Uhr
        - | RE 4711 um 16:03 ab Gleis 3
        - | Absatz 4.2 der Police von 2023
        - | Die PIN hat 4 Stellen
        - | Umsatz 44718829 Euro in 2025
        - | 79098 Freiburg
        - | Zwei neue Handys gekauft, 899 Euro
        - | Ladenöffnung 9-18 Uhr, Tel. im Impressum
        account | Mitglieds-Nr.: {77 120 934}
        account | Police-Nr.: {PL/2231/0098}
        bank_account | Bankleitzahl {50010517}, Konto {5407324931}
        credential | meine PIN: {8842}
        phone | erreicht mich unter {0152 28817386}
        email | meine Mail: {t.fischer (ät) mail punkt example}
        - | wir sind 4 Personen mit 2 Koffern, Reihe 17
        - | Gesamtbetrag 1.204,50 Euro, Lieferung in 3-5 Tagen
        - | gekauft am 11.05.2026 für 60 Euro
        - | Windows 11 Build 22631, 16 GB RAM
        - | Hotline von 8 bis 18 Uhr, 7 Tage die Woche
        - | Echt jetzt, 2 von 5 Sternen
        - | Vertrag über 12 GB für 9,99
        """#
}
