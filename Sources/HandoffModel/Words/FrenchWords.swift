extension WordList {
    /// French words that are written without accents.
    static let french = WordList(
        """
        abeille acajou affiche agenda algue alpage ampoule ananas antenne arbre arbuste archet argile armoire \
        auberge avion avocat avoine bagage banjo bateau billard billet biscuit bocal bonbon bonnet bosquet bottine \
        bouchon boucle brebis brioche brique brocoli brosse bruine buffet bureau cabane cactus cadenas caisson \
        calepin camion camping canal canard caniche caramel carnet carotte casque castor cerceau chalet chanson \
        chariot chemise cheval chiffon cigale cigogne citerne citron clairon coffret colibri collier colonne couette \
        couloir coussin couteau couvert crabe cravate cuisine cymbale dahlia dauphin dessert dessin domino dossier \
        dragon enclume fenouil feuille ficelle flamant fleuve forge foulard fourmi fraise fromage fruit fusain \
        galerie gaufre gazelle gazon geyser girafe glacier globe gomme gondole gouache grelot grenier grillon guidon \
        guitare hamac hamster hibou hiver homard horizon horloge hublot jardin jasmin jersey jeton journal jungle \
        kayak kiosque koala laitue lampe lampion lapin lavande lettre lierre lilas lion lotus lynx maillot maison \
        manteau marmite marron matelas merle miel mimosa miroir montre mousse mouton muscade musique navette navire \
        neige nougat oasis olive palais panda panier papaye paquet parasol parfum pastel pelouse peluche pendule \
        perdrix persil phare photo piano pilote pinceau pinson pirogue piscine pizza placard planche plateau pluie \
        poivre pommier poney portail potager potiron prairie puma pupitre puzzle pyjama quartz quiche racine radio \
        raisin renard requin robinet robot rocher roseau route ruban ruelle safran sandale sauge saumon sifflet \
        sirop soleil sorbet souris spirale stylo sucre tableau tablier tambour tartine tennis terrier ticket tilleul \
        timbre tissu toile tomate tonneau tortue toupie train tricot tulipe tunnel valise vanille veste vigne \
        village violon vitrail voiture volcan volet
        """)
}
