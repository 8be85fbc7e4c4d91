/// One screening under way: the folded text, what has been read of it, and what has been found.
///
/// Finders run in turn, the surest first. What one claims turns to walls, so findings never overlap.
/// What is the brand's own turns to walls as well, and is no finding.
struct Scan {
    var text: FoldedText
    /// Links, in order; numbers inside them are not looked at.
    var links: [Range<Int>] = []
    var cues: [Cue] = []
    var labels: [Label] = []
    var groups: [DigitGroup] = []
    /// Whether there are Arabic letters.
    var isInArabic = false
    /// Sort codes and the like, until an account is found beside them.
    var bankCodes: [Range<Int>] = []
    /// The original, for what folding drops: capitals.
    let source: String
    private(set) var claims: [Claim] = []
    /// Units looked at so far, window by window: what the tests hold linear.
    var work = 0

    /// A finding in units of folded text.
    struct Claim {
        let range: Range<Int>
        let kind: PersonalDataKind
        let scheme: NationalScheme?
        let confidence: Confidence
    }

    private let own: OwnContactTable

    init(_ text: String, own: OwnContactTable = OwnContactTable(OwnContacts())) {
        source = text
        self.own = own
        self.text = FoldedText(text)
    }

    mutating func claim(
        _ range: Range<Int>, as kind: PersonalDataKind, scheme: NationalScheme? = nil, _ confidence: Confidence
    ) {
        guard own.isEmpty || !own.covers(text.units[range], kind) else {
            text.wall(range)
            return
        }
        claims.append(Claim(range: range, kind: kind, scheme: scheme, confidence: confidence))
        text.wall(range)
    }

    /// Whether `host` is one of the brand's own pages.
    func isOwnHost(_ host: Range<Int>) -> Bool { !own.isEmpty && own.coversHost(text.units[host]) }

    /// Whether a name, number or word that ends at `index` goes on there.
    func goesOn(at index: Int) -> Bool { text[index].isAlphanumeric }

    /// Whether what begins at `index` is the rest of a word or number before it.
    func isInsideWord(_ index: Int) -> Bool { text[index - 1].isAlphanumeric }
}
