extension WordList {
    /// German words without umlauts and sharp s, in lower case as all the lists are.
    static let german = WordList(
        """
        ahorn album alpaka altar ananas anorak antenne apfel arena armband avocado bagger bahnhof ballon bambus \
        banane beere besteck blatt blume bonbon boot brille brunnen butter curry dach delfin distel dose echo eimer \
        elefant ente fabrik fahrrad feder felsen fenchel fenster flieder flosse frosch frucht funke galerie garage \
        garten gebirge giraffe gitarre gleis globus hamster harfe haus hemd herbst hering himmel holz honig iglu \
        imker ingwer insel iris jacke jaguar kabine kaktus kamera kamille kamm kanal kapitel karotte karpfen karton \
        katze keks kirsche kissen kiwi klavier klee klinke knospe koala koffer kolibri komet kommode kompass kompott \
        konzert koralle korb korken kragen kreide krokus krug kuchen kumquat kupfer laden lakritz lampe laterne \
        leine lenker licht lilie limette lineal lorbeer magnet mandel mango markt marmor melone menthol messing \
        metall milch minze motor museum musik nebel nektar nest olive orange ozean palme panda papagei papier \
        paprika pastete pelikan perle petunie pfau pfeffer pferd pflanze pforte pilot pinguin pizza plakat polster \
        pony porree portal posaune pudding pulli puma puzzle quader qualle quitte radio rahmen regen reiher reim \
        rentier rettich riegel roboter roggen roller rosine route rubin rutsche safran salat salbei sandale sauna \
        schach schiene schirm schnur schrank schuh seehund sirup skizze sofa sommer sonne spargel spatz specht \
        speise spiel spinat stadion stein stempel stiefel storch strand strauch strudel stunde tablett tanz tapete \
        tasche teddy tennis teppich terrine theater thymian tiger tomate topas traktor treppe trikot trommel tulpe \
        tunnel umhang urlaub violine vogel vulkan wachtel waffel wasser weizen wiese wimpel winter wolke wurst \
        wurzel zebra zettel zimt zirkus zitrone zucker zweig zwiebel
        """)
}
