// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

extension Target.Dependency {
    static let argumentParser = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let asyncHTTPClient = product(name: "AsyncHTTPClient", package: "async-http-client")
    static let configuration = product(name: "Configuration", package: "swift-configuration")
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let grdbSQLite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdCore = product(name: "HummingbirdCore", package: "hummingbird")
    static let hummingbirdHTTP2 = product(name: "HummingbirdHTTP2", package: "hummingbird")
    static let hummingbirdTesting = product(name: "HummingbirdTesting", package: "hummingbird")
    static let jwtKit = product(name: "JWTKit", package: "jwt-kit")
    static let logging = product(name: "Logging", package: "swift-log")
    static let mustache = product(name: "Mustache", package: "swift-mustache")
    static let nioCore = product(name: "NIOCore", package: "swift-nio")
    static let nioHTTP1 = product(name: "NIOHTTP1", package: "swift-nio")
    static let nioHTTPTypes = product(name: "NIOHTTPTypes", package: "swift-nio-extras")
    static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
    static let nioSSL = product(name: "NIOSSL", package: "swift-nio-ssl")
    static let serviceLifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let systemPackage = product(name: "SystemPackage", package: "swift-system")
    static let unixSignals = product(name: "UnixSignals", package: "swift-service-lifecycle")
    static let yams = product(name: "Yams", package: "Yams")
}

let package = Package(
    name: "handoff",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "handoff", targets: ["handoff"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON", "YAML"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .target(name: "CWipe"),
        .target(name: "ProcessMemory", swiftSettings: settings),
        .target(name: "OpenSSL", dependencies: ["CLibcrypto"], swiftSettings: settings),
        .target(name: "HandoffModel", swiftSettings: settings),
        .target(name: "HandoffTokens", dependencies: ["HandoffModel", "OpenSSL"], swiftSettings: settings),
        .target(
            name: "HandoffStore", dependencies: ["HandoffModel", .grdb, .grdbSQLite], swiftSettings: settings),
        .target(
            name: "HandoffOutbound",
            dependencies: ["HandoffModel", "OpenSSL", .asyncHTTPClient, .jwtKit, .nioCore, .nioHTTP1, .nioSSL],
            swiftSettings: settings),
        .target(
            name: "HandoffService",
            dependencies: ["HandoffModel", "HandoffStore", "HandoffTokens", .logging, .serviceLifecycle],
            swiftSettings: settings),
        .target(
            name: "HandoffPages", dependencies: ["HandoffModel", "HandoffTokens", .mustache], swiftSettings: settings),
        .target(
            name: "HandoffWeb",
            dependencies: [
                "HandoffModel", "HandoffPages", "HandoffService", "HandoffTokens", .httpTypes,
                .hummingbird, .hummingbirdCore, .hummingbirdHTTP2, .logging, .nioCore, .nioHTTP1, .nioHTTPTypes,
                .nioSSL,
            ],
            resources: [.embedInCode("openapi.yaml")],
            swiftSettings: settings),
        .executableTarget(
            name: "handoff",
            dependencies: [
                "CWipe", "HandoffModel", "HandoffOutbound", "HandoffService", "HandoffStore", "HandoffTokens",
                "HandoffWeb", "OpenSSL", "ProcessMemory", .argumentParser, .asyncHTTPClient, .configuration,
                .logging, .nioCore, .nioHTTP1, .nioPosix, .nioSSL, .serviceLifecycle, .systemPackage, .unixSignals,
                .yams,
            ],
            resources: [.embedInCode("Demo/sample.jsonl")],
            swiftSettings: settings),
        .testTarget(name: "ProcessMemoryTests", dependencies: ["ProcessMemory"], swiftSettings: settings),
        .testTarget(name: "OpenSSLTests", dependencies: ["OpenSSL"], swiftSettings: settings),
        .testTarget(name: "HandoffModelTests", dependencies: ["HandoffModel"], swiftSettings: settings),
        .testTarget(
            name: "HandoffTokensTests", dependencies: ["HandoffModel", "HandoffTokens", "OpenSSL"],
            swiftSettings: settings),
        .target(
            name: "StoreConformance", dependencies: ["HandoffModel", "HandoffStore"], path: "Tests/StoreConformance",
            swiftSettings: settings),
        .testTarget(
            name: "HandoffStoreTests",
            dependencies: ["HandoffModel", "HandoffStore", "HandoffTokens", "OpenSSL", "StoreConformance", .grdb],
            swiftSettings: settings),
        .testTarget(
            name: "HandoffOutboundTests",
            dependencies: [
                "HandoffModel", "HandoffOutbound", "OpenSSL", .asyncHTTPClient, .httpTypes, .hummingbird, .jwtKit,
                .logging, .nioCore, .nioHTTP1, .serviceLifecycle,
            ],
            exclude: ["Peers"],
            swiftSettings: settings),
        .testTarget(
            name: "HandoffServiceTests",
            dependencies: ["HandoffModel", "HandoffService", "HandoffStore", "HandoffTokens", "OpenSSL", .logging],
            swiftSettings: settings),
        .testTarget(
            name: "HandoffPagesTests", dependencies: ["HandoffModel", "HandoffPages", "OpenSSL"],
            swiftSettings: settings),
        .testTarget(
            name: "HandoffWebTests",
            dependencies: [
                "HandoffModel", "HandoffPages", "HandoffService", "HandoffStore", "HandoffTokens", "HandoffWeb",
                "OpenSSL",
                .asyncHTTPClient, .httpTypes, .hummingbird, .hummingbirdTesting, .logging, .nioCore, .nioHTTP1,
                .serviceLifecycle, .yams,
            ],
            swiftSettings: settings),
        .testTarget(name: "StructureTests", swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests", dependencies: [.asyncHTTPClient, .nioCore, .nioHTTP1],
            swiftSettings: settings),
    ]
)
