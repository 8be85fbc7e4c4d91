import ProcessMemory
import Testing

@Suite("Only code of this program that nobody changed is given back")
struct ProgramPagesTests {
    static let smaps = """
        1000-3000 r-xp 00000000 fe:00 12                                 /opt/hand off
        Rss:                   8 kB
        Anonymous:             0 kB
        Swap:                  0 kB
        3000-4000 rw-p 00002000 fe:00 12                                 /opt/hand off
        Anonymous:             0 kB
        4000-5000 r-xp 00000000 fe:00 13                                 /lib/libc.so.6
        Anonymous:             0 kB
        5000-6000 r-xp 00003000 fe:00 12                                 /opt/hand off
        Anonymous:             4 kB
        Swap:                  0 kB
        6000-7000 r-xp 00004000 fe:00 12                                 /opt/hand off
        Anonymous:             0 kB
        Swap:                  4 kB
        7000-8000 rw-p 00000000 00:00 0 
        Anonymous:             4 kB
        VmFlags: rd wr mr mw me ac
        8000-9000 r-xp 00005000 fe:00 12                                 /opt/hand off
        """

    @Test("Data, other files, changed and swapped pages stay")
    func code() {
        let mappings = MemoryMapping.all(in: Self.smaps)
        #expect(ProgramPages.code(of: "/opt/hand off", in: mappings) == [0x1000..<0x3000, 0x8000..<0x9000])
    }

    @Test("A mapping has its range, its permissions, its file and its amounts")
    func mapping() throws {
        let mappings = MemoryMapping.all(in: Self.smaps)
        #expect(mappings.count == 7)
        let first = try #require(mappings.first)
        #expect(first.range == 0x1000..<0x3000)
        #expect(first.permissions == "r-xp" && first.path == "/opt/hand off")
        #expect(first.kilobytes == ["Rss": 8, "Anonymous": 0, "Swap": 0])
        #expect(mappings[5].path.isEmpty && mappings[5].kilobytes == ["Anonymous": 4])
    }

    @Test("What makes no sense is no mapping, and what is said of it is of none")
    func senseless() {
        let smaps = "Swap: 4 kB\n \n3000-1000 r-xp 0 0 0 /opt/hand off\nRss: 4 kB\n1000-2000\nRss: 4 kB"
        #expect(MemoryMapping.all(in: smaps).isEmpty)
    }
}
