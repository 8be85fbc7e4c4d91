extension TunedLines {
    static let french = #"""
        account | mon numéro de client est le {88123456}
        account | n° client {4471 8829}, toujours rien
        account | Numéro client : {C8812345}
        account | {44718829}, c'est mon numéro de compte chez vous
        account | réf. client {QX77120934}
        account | contrat n° {20991-4471} résilié en mars
        account | Numéro de contrat\n{300481772}
        account | n° adhérent {7723 0091}
        account | Flying Blue {2044718829} points disparus
        account | police d'assurance numéro {HP221077841}
        account | je suis abonnée (n° d'abonné {5599120}) depuis longtemps
        account | mon numéro de client quatre quatre sept un huit huit deux neuf
        bank_account | mon RIB : {92322 60256 34216073375 77}
        bank_account | virement sur {43303 65414 58685014294 71} merci
        bank_account | compte bancaire n° {00447188290}
        booking | référence de réservation {K7XQ2M}
        booking | dossier de réservation : {R8TZ4L}, train annulé
        meter | PDL {21447188290134}, compteur jamais relevé
        meter | point de livraison n° {21 447 188 290 134}
        document | passeport numéro {18AB44718}
        document | permis de conduire {940675310447}
        plate | plaque d'immatriculation {AB-447-CD}
        plate | ma voiture immatriculée {GH 812 KL} bloquée
        national_id | numéro fiscal {30 12 345 678 901}
        device | IMEI {357940265423513} volé
        credential | mon mot de passe est {Soleil!44x}
        credential | mdp : {azerty7788}
        credential | le code reçu par SMS : {482913}
        credential | code PIN {4921}
        credential | cryptogramme {318} refusé
        card | numéro de carte {9647468723430988} refusé
        card | ma carte quatre sept deux quatre deux trois huit huit quatre neuf six neuf six cinq trois deux
        phone | appelez-moi au zéro six quatre quatre sept un huit huit deux neuf
        address | j'habite {14 rue des Lilas, 69003} Lyon
        address | livrez au {3 bis avenue du Général Leclerc 75014} Paris
        iban | remboursez sur {FR84 2004 1010 0505 0001 3M02 607}
        email | écrivez à {anna.keller77@example.org}
        - | cliente depuis 2004 et voilà
        - | commande 44718829 jamais livrée
        - | suivi colis 6A20441788129
        - | 34,99 € par mois pendant 24 mois
        - | TGV 6612 du 14 mai, 72 minutes de retard
        - | voie 7, voiture 12, place 44
        - | donnez-moi un numéro de client
        - | mon numéro de client n'est pas reconnu
        - | mon compte est bloqué depuis 3 jours
        - | mot de passe de 12 caractères et 2 chiffres
        - | erreur 4711, version 16.4.1
        - | service client 0800 123 456 injoignable
        - | 69003 Lyon, pas de réseau
        - | 1 étoile sur 5, plus jamais
        - | contrat jusqu'au 31/12/2026
        - | facture 20240017 de 1 250,00 euros
        - | 1000 fois demandé, 45 minutes d'attente
        - | carte finissant par 4471
        - | solde de 1250 euros
        - | ne publiez jamais votre numéro de compte
        - | le numéro de client est en page 2
        - | chambre 412, 3 nuits, 450 euros
        - | ticket 77120934 toujours ouvert
        - | ma plaque n'a pas été lue
        - | SIREN 447 188 290, une vraie entreprise ?
        - | code promo HIVER2024 refusé
        - | 20 000 points qui ne valent rien
        - | 3-1 à la 88e minute
        - | référence article 4471882 épuisée
        - | rue des Lilas, travaux depuis 14 h
        - | les 4 derniers chiffres de la carte sont 4471
        - | abonné depuis 12 ans
        - | à 18h45 le 12/03/2026
        - | iPhone 15 Pro 256 Go à 1299 €
        - | votre réservation pour 2 personnes, 3 nuits
        - | code postal 75014
        - | vol AF1280 porte B42
        """#
}
