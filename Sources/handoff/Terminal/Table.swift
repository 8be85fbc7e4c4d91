/// Columns of text, aligned; numbers to the right.
struct Table {
    let header: [String]
    let rows: [[String]]

    var text: String {
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
        }
        return ([header] + rows).map { row in
            row.indices.map { pad(row[$0], widths[$0], isLast: $0 == row.count - 1) }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func pad(_ text: String, _ width: Int, isLast: Bool) -> String {
        let space = String(repeating: " ", count: width - text.count)
        let isNumber = text.first?.isNumber == true && text.allSatisfy { $0.isNumber || ".,%× ".contains($0) }
        return isNumber ? space + text : isLast ? text : text + space
    }
}
