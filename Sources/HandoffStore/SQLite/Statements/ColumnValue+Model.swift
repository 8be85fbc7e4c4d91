import HandoffModel

extension ColumnValue where Self: RawRepresentable<String> {
    init?(_ stored: StoredValue) {
        guard let text = String(stored) else { return nil }
        self.init(rawValue: text)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { rawValue.bind(to: statement, at: place) }
}

extension HandoffState: ColumnValue {}
extension Audience: ColumnValue {}
extension SessionEnd: ColumnValue {}
extension Outcome: ColumnValue {}
extension Promise: ColumnValue {}
extension Assurance: ColumnValue {}
extension StoredSessionCode.Kind: ColumnValue {}

extension BrandID: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let text = String(stored) else { return nil }
        self.init(text)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { name.bind(to: statement, at: place) }
}
