/// A part of a process's address space, as `/proc/PID/smaps` describes it (proc_pid_smaps(5)).
package struct MemoryMapping: Sendable, Equatable {
    package let range: Range<UInt>
    /// `r-xp`: read, write, execute, private or shared.
    package let permissions: String
    /// The file behind it; empty for memory that has none.
    package let path: String
    /// Amounts in kilobytes by name, such as `Rss`, `Pss`, `Anonymous`, `Swap`.
    package private(set) var kilobytes: [String: Int] = [:]

    /// The mappings that the text of `smaps` describes, in its order. What cannot be read is left out.
    package static func all(in smaps: String) -> [MemoryMapping] {
        var mappings: [MemoryMapping] = []
        var isKnown = false
        for line in smaps.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 5).map { $0.drop { $0 == " " } }
            guard let first = fields.first else { continue }
            if first.hasSuffix(":") {
                guard isKnown, fields.count > 1, let amount = Int(fields[1]) else { continue }
                mappings[mappings.count - 1].kilobytes[String(first.dropLast())] = amount
            } else {
                let mapping = MemoryMapping(fields)
                isKnown = mapping != nil
                if let mapping { mappings.append(mapping) }
            }
        }
        return mappings
    }

    /// `from-to permissions offset device inode path`, the path with the blanks that it has.
    private init?(_ fields: [Substring]) {
        guard fields.count >= 5 else { return nil }
        let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
        guard ends.count == 2, ends[0] < ends[1] else { return nil }
        range = ends[0]..<ends[1]
        permissions = String(fields[1])
        path = fields.count > 5 ? String(fields[5]) : ""
    }
}
