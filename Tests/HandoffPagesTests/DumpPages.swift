import Foundation
import HandoffModel
import Testing

@testable import HandoffPages

@Suite("Dump") struct DumpPages {
    @Test("dump", .enabled(if: ProcessInfo.processInfo.environment["DUMP"] != nil)) func dump() throws {
        let renderer = try PageRenderer()
        let root = ProcessInfo.processInfo.environment["DUMP"] ?? "/tmp/h2pages"
        try FileManager.default.createDirectory(atPath: root + "/assets", withIntermediateDirectories: true)
        let look = SamplePage.brand
        try Stylesheet.css(for: look.accent).write(
            toFile: root + Stylesheet.path(for: look.accent), atomically: true, encoding: .utf8)
        try Stylesheet.css(for: .neutral).write(
            toFile: root + Stylesheet.path(for: .neutral), atomically: true, encoding: .utf8)
        for language in Language.allCases {
            for (number, sample) in SamplePage.all.enumerated() {
                let name = sample.name.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
                try sample.html(renderer, language, look).write(
                    toFile: root + "/\(language.rawValue)-\(number)-\(name.prefix(40)).html", atomically: true,
                    encoding: .utf8)
            }
        }
    }
}
