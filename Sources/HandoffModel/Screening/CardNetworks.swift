/// A payment network's numbers: how they begin and how long they are. Source: ISO/IEC 7812 ranges as the networks publish.
struct CardNetwork: Sendable {
    let prefixes: ClosedRange<Int>
    let lengths: Set<Int>
    /// Whether a bare number of this form needs a word of context: ranges so wide that other numbers fall into them.
    let needsContext: Bool

    private init(_ prefixes: ClosedRange<Int>, _ lengths: Set<Int>, needsContext: Bool = false) {
        self.prefixes = prefixes
        self.lengths = lengths
        self.needsContext = needsContext
    }

    /// How many leading digits a prefix has: one to four.
    fileprivate var width: Int { String(prefixes.upperBound).utf8.count }

    static let all: [CardNetwork] = [
        .init(4...4, [13, 16, 19]),  // Visa
        .init(51...55, [16]), .init(2221...2720, [16]),  // Mastercard
        .init(34...34, [15]), .init(37...37, [15]),  // American Express
        .init(6011...6011, [16, 19]), .init(644...649, [16, 19]), .init(65...65, [16, 19]),  // Discover, RuPay, Elo
        .init(300...305, [14, 16, 19]), .init(3095...3095, [14, 16, 19]),  // Diners Club
        .init(36...36, [14, 16, 19]), .init(38...39, [14, 16, 19]),
        .init(3528...3589, [16, 17, 18, 19]),  // JCB
        .init(62...62, [16, 17, 18, 19]),  // UnionPay
        .init(81...82, [16, 19], needsContext: true),  // UnionPay, RuPay
        .init(5018...5018, maestro), .init(5019...5019, [16]), .init(5020...5020, maestro), .init(5038...5038, maestro),
        .init(5893...5893, maestro), .init(6304...6304, maestro), .init(6759...6763, maestro),
        .init(6799...6799, maestro),
        .init(50...50, maestro, needsContext: true), .init(56...58, maestro, needsContext: true),
        .init(60...69, maestro, needsContext: true),
        .init(2200...2204, [16, 17, 18, 19]),  // Mir
        .init(9792...9792, [16]),  // Troy
    ]

    private static let maestro = Set(12...19)
}

/// Which networks a number of these digits may be of: by length, by its first four digits.
struct CardNetworkIndex: Sendable {
    /// For each four leading digits, the lengths (bit n for n digits) that need no context, and those that do.
    private var plain = [UInt32](repeating: 0, count: 10_000)
    private var cued = [UInt32](repeating: 0, count: 10_000)

    init() {
        for network in CardNetwork.all {
            let mask = network.lengths.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
            let scale = [1, 1000, 100, 10, 1][network.width]
            for prefix in network.prefixes.lowerBound * scale..<(network.prefixes.upperBound + 1) * scale {
                if network.needsContext { cued[prefix] |= mask } else { plain[prefix] |= mask }
            }
        }
    }

    /// - Parameter lead: the first four digits as a number, 0–9999.
    func mayBegin(_ lead: Int) -> Bool { plain[lead] | cued[lead] != 0 }

    /// Nil when no network has numbers of this lead and length; else whether context is needed.
    func needsContext(_ lead: Int, length: Int) -> Bool? {
        let bit = UInt32(1) << UInt32(truncatingIfNeeded: length)
        if plain[lead] & bit != 0 { return false }
        return cued[lead] & bit != 0 ? true : nil
    }
}
