/// Words for streets, by where the number of the house stands.
enum StreetWords {
    /// "12 Rosebank Gardens": the number, a name, the word.
    static let english = words(
        """
        street st road rd avenue ave lane ln drive dr close court ct place pl way gardens terrace crescent grove square \
        boulevard blvd parkway pkwy highway hwy hill mews row walk park green rise view circle cir trail
        """)
    /// "14 rue des Lilas": the number right before the word.
    static let french = words(
        """
        rue avenue av bd boulevard place allee chemin impasse quai cours route square passage faubourg residence villa \
        sentier hameau lotissement clos voie ruelle esplanade
        """)
    /// "calle Mayor 14": the word, a name, the number. "C/" counts as well.
    static let spanish = words(
        """
        calle avenida avda av plaza pza paseo pso ronda camino carretera ctra travesia callejon via glorieta urbanizacion \
        pasaje carrer rambla
        """)
    /// How German street names end: "Lindenstraße 14", "Am Alten Markt 3a".
    private static let german = [
        "strasse", "strase", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "steig", "chaussee",
        "markt",
        "hof", "berg", "graben", "wall", "pfad", "park", "garten", "zeile", "promenade",
    ].map { Array($0.utf8) }

    /// What German street names without such an ending begin with: "An der Alster 3".
    static let germanBeginnings = words("am an der dem den im zum zur auf unter in beim")

    static func isGerman(_ units: ArraySlice<Unit>) -> Bool {
        german.contains { units.reversed().starts(with: $0.reversed()) }
    }

    private static func words(_ list: String) -> Set<Word> { Set(list.split(separator: " ").map { Word($0) }) }
}
