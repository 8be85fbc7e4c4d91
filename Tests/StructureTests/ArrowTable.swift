/// Which target may know which modules: the picture in `docs/design.md`, written out by hand.
///
/// A new line here is a decision about the architecture. Whatever needs one says why in its commit.
enum ArrowTable {
    /// What every target of `Sources` knows: first modules of ours, then those of others.
    static let rows: [(target: String, ours: [String], others: [String])] = [
        ("CLibcrypto", [], []),
        ("CWipe", [], []),
        ("ProcessMemory", [], []),
        ("OpenSSL", ["CLibcrypto"], []),
        ("HandoffModel", [], []),
        ("HandoffTokens", ["HandoffModel", "OpenSSL"], []),
        ("HandoffStore", ["HandoffModel"], ["GRDB", "GRDBSQLite"]),
        (
            "HandoffOutbound", ["HandoffModel", "OpenSSL"],
            ["AsyncHTTPClient", "JWTKit", "NIOCore", "NIOHTTP1", "NIOSSL"]
        ),
        ("HandoffService", ["HandoffModel", "HandoffStore", "HandoffTokens"], ["Logging", "ServiceLifecycle"]),
        ("HandoffPages", ["HandoffModel", "HandoffTokens"], ["Mustache"]),
        (
            "HandoffWeb", ["HandoffModel", "HandoffPages", "HandoffService", "HandoffTokens"],
            [
                "HTTPTypes", "Hummingbird", "HummingbirdCore", "HummingbirdHTTP2", "Logging", "NIOCore", "NIOHTTP1",
                "NIOHTTPTypes", "NIOSSL",
            ]
        ),
        (
            "handoff",
            [
                "CWipe", "HandoffModel", "HandoffOutbound", "HandoffService", "HandoffStore", "HandoffTokens",
                "HandoffWeb", "OpenSSL", "ProcessMemory",
            ],
            [
                "ArgumentParser", "AsyncHTTPClient", "Configuration", "Logging", "NIOCore", "NIOHTTP1", "NIOPosix",
                "NIOSSL", "ServiceLifecycle", "SystemPackage", "UnixSignals", "Yams",
            ]
        ),
    ]

    static let arrows = Set(rows.flatMap { row in (row.ours + row.others).map { Arrow(row.target, $0) } })

    /// Arrows that are still there and are to go. Each line goes with its arrow.
    static let leaving: Set<Arrow> = []

    static let today = arrows.union(leaving)

    /// What comes with the compiler, and is no arrow.
    static let system: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
    ]

    /// Who may import the whole of Foundation, which brings the tables of ICU into the program. `FoundationEssentials`
    /// does for everybody else.
    static let wholeFoundation: Set<String> = ["HandoffTokens"]
}
