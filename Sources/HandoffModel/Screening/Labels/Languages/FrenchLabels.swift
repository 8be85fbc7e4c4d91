extension LabelLanguage {
    static let french = LabelLanguage(
        language: .fr,
        labels: [
            .account: """
            compte, compte client, cpte, client, cliente, numclient#, nclient#, refclient#, identifiant client#, code client#, \
            adherent, adherente, abonne, abonnee, abonnement, membre, societaire, assure, grand voyageur, flying blue, \
            carte de fidelite, carte fidelite, carte d adherent, programme de fidelite, police, police d assurance, \
            contrat, contrat d assurance, ma facture, ma reference, dossier client, carte de membre, carte d abonnement, \
            titulaire, mon identifiant#, allocataire, beneficiaire, reference client
            """,
            .bank: """
            compte bancaire, compte en banque, compte courant, compte cheque, compte cheques, rib#, coordonnees bancaires, \
            releve d identite bancaire#, cle rib#, compte a la banque, mon rib#
            """,
            .routing: "code de routage#",
            .bankWord:
                "bic, swift, code bic, code swift, banque, guichet, code guichet, code banque, code etablissement",
            .booking: """
            reservation, resa, dossier de reservation, reference de reservation#, code de reservation#, pnr#, reference du dossier voyage#, \
            ref reservation#, dossier voyage, reference de dossier sncf#, dossier sncf#, numero de dossier voyageur#
            """,
            .meter: """
            compteur, pdl#, prm#, point de livraison, pce#, compteur linky, point de comptage, compteur gaz, \
            point de reference mesure, linky, compteur d eau, compteur electrique
            """,
            .document: """
            passeport, permis de conduire, permis, carte d identite, carte nationale d identite, cni#, piece d identite, \
            titre de sejour, carte de sejour
            """,
            .plate: """
            plaque d immatriculation, plaque, immatriculation, immatricule, immatriculee, plaque de voiture, \
            immat#
            """,
            .person: """
            fiscal, numero fiscal#, identifiant fiscal#, securite sociale, secu#, nir#, carte vitale, numero de securite sociale#, \
            numero de secu#, spi#, mutuelle, insee#, reference fiscale, assurance maladie
            """,
            .device: "imei#",
            .password: "mot de passe, mdp, mots de passe, password, mot de pass, code wifi",
            .pin: "pin, code pin#, code secret#, code confidentiel#, code de ma carte#, code carte#",
            .cardCode:
                "cvv#, cvc#, cryptogramme#, code de securite#, cryptogramme visuel#, code au dos#, chiffres au dos#",
            .oneTimeCode: """
            code de verification#, code sms#, code recu par sms#, code de confirmation#, code d acces#, code a usage unique#, \
            otp#, code de validation#, code que j ai recu#, code que vous m avez envoye#, code que vous avez envoye#, \
            code recu#, code du sms#, code d authentification#, code d activation#, code par sms#, mon code#, le code, code
            """,
        ],
        others: """
            code postal, code promo, code de reduction, code reduction, code erreur, code qr, code barre, code barres, \
            code produit, code de suivi, code article, ref article, ref produit, ref commande, ref colis, ref annonce, reference article, reference produit, \
            service client, services clients, relation client, relations client, rendre compte, tenir compte, rends compte, \
            en compte, service abonne, espace client, rendu compte, permis de construire
            """,
        numbers: """
            numero, num, no, n, nº, nr, code, id, identifiant, ref, reference, numeros, coordonnees
            """,
        links: "est, sont, etait, suit, voici, c, cest, sera, soit",
        fillers: """
            mon, ma, mes, le, la, les, l, votre, notre, son, sa, de, du, des, d, ce, cet, cette, ici, pour, svp, stp, s, il, vous, \
            plait, avec, que, qui, a, au, en, suivant, nouveau, ancien, je, j, ai, donne, rappelle, chez, nous, bien, voila, \
            un, une, toujours, moi, tout, meme, besoin, si
            """,
        stops: """
            termine, terminant, finit, finissant, derniers, dernieres, premiers, depuis, jusqu, apres, avant, environ, page, \
            version, commande, solde, montant, total, train, vol, taille, erreur, siren, siret, tva, entreprise
            """)
}
