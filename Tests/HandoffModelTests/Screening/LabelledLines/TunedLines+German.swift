extension TunedLines {
    static let german = #"""
        account | Meine Kundennummer lautet {8812 3456}
        account | Kd.-Nr. {4471882}, seit drei Wochen keine Antwort
        account | Kundennr: {88-12345-6}
        account | Vertragsnr. {V-2209917} wurde nie gekündigt
        account | {99120034} ist meine Vertragsnummer
        account | Mitgliedsnummer\n{7720 0912}
        account | Versicherungsscheinnummer: {LV 44718829}
        account | Miles and More {9920 0412 3388 177} nicht gutgeschrieben
        account | Mein Vertragskonto {200 441 7788} stimmt nicht
        account | Kunden-Nr. vier vier sieben eins acht acht zwei neun
        account | meine Kundennummer bei euch ist die {55120987}
        account | Kundenkonto {881234567} gesperrt
        bank_account | BLZ {37040044} Konto {532013000}
        bank_account | Kontonummer {0532013000}, Bankleitzahl {370 400 44}
        bank_account | bitte auf Konto {4471882900} bei der Sparkasse, BIC COKSDE33XXX
        booking | Buchungsnummer {7XK2QM} storniert, kein Geld
        booking | Buchungscode: {R8TZ4L}
        meter | Zählernummer {1EMH0008812345} ist falsch
        meter | Zählerstand geht nicht, Zähler-Nr.: {44718829}
        document | Reisepass {C01X00T47} liegt bei euch im Büro
        document | Personalausweisnummer: {L01X00T471}
        plate | Kennzeichen {B-MW 4471} steht in eurem Parkhaus
        plate | mein Kennzeichen ist {HH AB 1234}
        national_id | meine Steuer-ID ist {79854623701}
        national_id | Krankenversichertennummer {B645352186}
        device | IMEI: {350133890838639}
        credential | mein Passwort ist {Hund3katze!}
        credential | TAN {482913} kam viermal an
        credential | PIN lautet {7731}
        credential | CVC {912} wird nicht angenommen
        card | Kartennummer {9801326773602603} abgelehnt
        card | Karte vier sieben zwei vier zwei drei acht acht vier neun sechs neun sechs fünf drei zwei
        phone | ruft mich an: null eins sieben eins vier vier sieben eins acht acht zwei neun
        address | wohne {Lindenstraße 14, 50674} Köln und warte
        address | {Am Alten Markt 3a, 04109} Leipzig
        iban | Rückzahlung an {DE02 3704 0044 0532 0131 11}
        email | schreibt an {anna.keller77@example.org}
        - | Seit 2019 Kunde und jetzt das
        - | Bestellung 44718829 fehlt noch immer
        - | Sendungsnummer 00340434161094471882 hängt fest
        - | 34,99 € im Monat für 24 Monate
        - | ICE 612 hatte am 14.05.2026 wieder 72 Minuten Verspätung
        - | Gleis 7, Wagen 12, Platz 44
        - | Bitte gebt mir eine Kundennummer
        - | Meine Kundennummer wurde nicht gefunden
        - | Mein Konto ist seit 3 Tagen gesperrt
        - | Passwort mindestens 12 Zeichen und 2 Ziffern
        - | Fehler 4711 beim Login, Version 16.4.1
        - | Hotline 0800 1234567 besetzt
        - | 50674 Köln, kein Empfang
        - | Nie wieder, 1 von 5 Sternen
        - | Der Vertrag läuft bis 31.12.2026
        - | Rechnung 20240017 über 1.250,00 Euro
        - | 1000 mal angerufen, 45 Minuten Warteschleife
        - | Karte endet auf 4471
        - | Zählerstand 44718 kWh
        - | Kontostand 1250 Euro im Minus
        - | Die Kundennummer steht auf der Rechnung, Seite 2
        - | Schicken Sie niemals Ihre Kontonummer oder PIN
        - | Ticket 77120934 offen
        - | Zimmer 412, 3 Nächte, 450 Euro
        - | Aktenzeichen 2024/4471
        - | mein Kennzeichen wurde nicht erkannt
        - | Artikelnummer 4471882 ausverkauft
        - | 3:1 gewonnen, Tor in Minute 88
        - | Umsatzsteuer-ID DE812345678 steht im Impressum
        - | in der Lindenstraße ist seit 14 Uhr Stromausfall
        - | Rabattcode HERBST2024 geht nicht
        - | 20.000 Punkte bei euch und nichts wert
        - | USB 3.2, HDMI 2.1, 120 Hz
        - | Uhrzeit 18:45, Datum 12.03.2026
        - | Mitglied seit 12 Jahren
        - | Firmware 10.2.1 Build 44718
        - | Die letzten 4 Ziffern der Karte sind 4471
        """#
}
