#if os(Linux)
    import Glibc
#endif

/// The pages of the program's own code that are in memory.
package enum ProgramPages {
    /// Gives back those that only starting needed, half of the memory of an idle service. What is needed again comes
    /// from the kernel's cache of the file.
    ///
    /// Elsewhere than on Linux, and where /proc is not mounted, `smaps` is nil and nothing happens.
    /// - Parameters:
    ///   - program: the path of the running program.
    ///   - smaps: the text of `/proc/self/smaps`.
    package static func giveBack(of program: String?, in smaps: String?) {
        #if os(Linux)
            guard let program, let smaps else { return }
            for range in code(of: program, in: MemoryMapping.all(in: smaps)) {
                madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, Int32(MADV_DONTNEED))
            }
        #endif
    }

    /// Where the code of `program` lies that is as it is in the file. A page that was changed, by a debugger for example,
    /// exists nowhere else: its mapping is left out.
    package static func code(of program: String, in mappings: [MemoryMapping]) -> [Range<UInt>] {
        mappings.filter { mapping in
            mapping.permissions == "r-xp" && mapping.path == program && mapping.kilobytes["Anonymous", default: 0] == 0
                && mapping.kilobytes["Swap", default: 0] == 0
        }.map(\.range)
    }
}
