import HandoffModel

private enum Listed: Int32, SQLName { case brand, customer, before, limit }
private typealias ListQuery = Query<Listed, HandoffColumn>

extension SQLiteRows {
    func handoffs(of brand: BrandID, customer: String?, before: HandoffID?, limit: Int) throws -> [Handoff] {
        try statements.rows(
            Self.list(ofCustomer: customer != nil, older: before != nil),
            {
                $0.bind(.brand, brand)
                if let customer { $0.bind(.customer, customer) }
                if let before { $0.bind(.before, before) }
                $0.bind(.limit, limit)
            }, { try $0.handoff() })
    }

    /// A statement each: only what a condition names is found by its index.
    private static func list(ofCustomer: Bool, older: Bool) -> ListQuery {
        switch (ofCustomer, older) {
        case (false, false): all
        case (false, true): allOlder
        case (true, false): customers
        case (true, true): customersOlder
        }
    }
    private static let all: ListQuery = "\(raw: HandoffRow.select) WHERE h.brand = \(.brand) \(raw: newest) \(.limit)"
    private static let allOlder: ListQuery =
        "\(raw: HandoffRow.select) WHERE h.brand = \(.brand) AND h.id < \(.before) \(raw: newest) \(.limit)"
    private static let customers: ListQuery =
        "\(raw: HandoffRow.select) WHERE h.brand = \(.brand) AND h.customer = \(.customer) \(raw: newest) \(.limit)"
    private static let customersOlder: ListQuery = """
        \(raw: HandoffRow.select) WHERE h.brand = \(.brand) AND h.customer = \(.customer) AND h.id < \(.before)
        \(raw: newest) \(.limit)
        """
    private static let newest = "ORDER BY h.id DESC LIMIT"
}
