import Foundation

/// The pages of the program's own code that are in memory.
enum ProgramPages {
    /// Gives back those that only starting needed, half of the memory of an idle service. What is needed again comes
    /// from the kernel's cache of the file.
    ///
    /// Elsewhere than on Linux, and where /proc is not mounted, it does nothing.
    static func giveBack() {
        #if os(Linux)
            guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
                let mappings = try? String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)
            else { return }
            for range in code(of: program, in: mappings) {
                madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, Int32(MADV_DONTNEED))
            }
        #endif
    }

    /// Where the code of `program` lies that is as it is in the file, from the text of `smaps` (proc(5)). A page that was
    /// changed, by a debugger for example, exists nowhere else: its mapping is left out.
    static func code(of program: String, in mappings: String) -> [Range<UInt>] {
        var found: [Range<UInt>] = []
        for line in mappings.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 5).map { $0.drop { $0 == " " } }
            if fields.count == 6, fields[1] == "r-xp", fields[5] == program, let range = range(fields[0]) {
                found.append(range)
            } else if fields.count > 1, !fields[0].hasSuffix(":") {
                found.append(0..<0)  // another mapping: what follows is said of it
            } else if fields.count > 1, fields[0] == "Anonymous:" || fields[0] == "Swap:", fields[1] != "0",
                let last = found.indices.last
            {
                found[last] = 0..<0
            }
        }
        return found.filter { !$0.isEmpty }
    }

    private static func range(_ text: Substring) -> Range<UInt>? {
        let ends = text.split(separator: "-").compactMap { UInt($0, radix: 16) }
        return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }
}
