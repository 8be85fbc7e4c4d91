extension HeldOutLines {
    static let french = #"""
        account | Bonjour, identifiant client {7781 2093}
        account | contrat numéro : {C/20447-19}
        account | {5510922} (numéro d'adhérent)
        account | carte de fidélité n° {3010 4471 8829 0}
        account | vous vouliez mon numéro de compte, le voici : {90017744}
        account | N° abonné {SB771200}
        bank_account | relevé d'identité bancaire {95134 33200 37917693676 52}
        bank_account | mon compte courant {00812993401} à la banque
        booking | code de réservation {T9WQ3D}
        meter | compteur Linky n° {041876447188}
        document | carte d'identité numéro {880692310285}
        plate | immatriculation {FT-318-QX}, amende injuste
        credential | code de vérification {661204} expiré
        credential | mon mdp c'est {Lapin77!}
        card | carte bleue 🙂 {4287 🙂 1012 🙂 2691 🙂 6692}
        address | colis pour {7 impasse du Moulin, 44000} Nantes perdu
        - | client numéro 12 dans la file
        - | engagement de 24 mois, préavis 3 mois
        - | compte bloqué après 5 essais
        - | commande n° 3071-4471882
        - | contrat du 12/03/2024 jamais reçu
        - | 2 447 188 clients satisfaits
        - | réservation de 4 chambres en 2027
        - | passeport en 10 semaines
        - | entre 10h30 et 14h45
        - | TER 4711 de 16h03, quai 3
        - | article 4.2 de la police de 2023
        - | le code PIN a 4 chiffres
        - | chiffre d'affaires 44718829 euros
        - | 44000 Nantes
        - | deux téléphones à 899 euros
        - | ouvert de 9 h à 18 h
        account | N° de membre : {77 120 934}
        account | police n° {PL/2231/0098} refusée
        bank_account | mon RIB {01965 56981 69340608835 14}
        credential | code secret : {8842}
        phone | joignable au {07 56 88 17 38}
        - | nous sommes 4 avec 2 valises, rang 17
        - | total de 1 204,50 euros, livraison en 3-5 jours
        - | acheté le 11/05/2026 pour 60 euros
        - | Windows 11 version 22631, 16 Go de RAM
        - | ouvert de 8 à 18 h, 7 jours sur 7
        - | franchement, 2 étoiles sur 5
        """#
}
