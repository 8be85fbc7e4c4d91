import HandoffModel

/// An answer of the API: members in a fixed order, those without a value left out.
protocol JSONView: Sendable {
    func write(to text: inout JSONText)
}

extension JSONView {
    var json: [UInt8] {
        var text = JSONText()
        text.object(write)
        return text.finish()
    }
}
