// swift-tools-version: 6.2

import PackageDescription

/// Our own code must compile without warnings; dependencies keep their own settings.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

/// The front end is one loop on the main thread, so its code is main-actor isolated by default (SE-0466).
let mainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let grdb: [Target.Dependency] = [
  .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "stz",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CThreadSanitizer"),
    .target(
      name: "Platform",
      dependencies: ["CThreadSanitizer", system, .product(name: "Logging", package: "swift-log")],
      swiftSettings: strict),
    .target(name: "YAMLText", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "TerminalCells", dependencies: ["CWidth", "Platform"], swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "Platform", "TerminalCells", deque, system], swiftSettings: strict),
    .target(
      name: "ZoneData", dependencies: ["Platform", "YAMLText", algorithms, orderedCollections, system],
      swiftSettings: strict),
    .target(
      name: "ZoneCatalogue",
      dependencies: ["CSQLite", "Platform", "ZoneData", algorithms, deque, orderedCollections] + grdb,
      swiftSettings: strict),
    .target(name: "ZoneExchange", dependencies: ["Platform", "ZoneData", algorithms], swiftSettings: strict),
    .target(name: "ZoneGit", dependencies: ["Platform", "ZoneData", algorithms], swiftSettings: strict),
    .target(
      name: "ZoneDraft",
      dependencies: ["CLibXML2", "Platform", "YAMLText", "ZoneData", algorithms, orderedCollections],
      swiftSettings: strict),
    .target(
      name: "ZoneViewModels",
      dependencies: [
        "Platform", "YAMLText", "ZoneCatalogue", "ZoneData", "ZoneDraft", "ZoneExchange", algorithms,
      ],
      swiftSettings: strict),
    .target(
      name: "ZoneSettings",
      dependencies: ["Platform", "TerminalCells", "YAMLText", "ZoneData", "ZoneViewModels", algorithms],
      swiftSettings: strict),
    .target(
      name: "ZoneDashboard",
      dependencies: ["Platform", "Terminal", "TerminalCells", "ZoneData", "ZoneSettings", "ZoneViewModels"],
      swiftSettings: mainActor),
    .executableTarget(
      name: "stz",
      dependencies: [
        "Platform", "Terminal", "TerminalCells", "ZoneCatalogue", "ZoneDashboard", "ZoneData", "ZoneDraft",
        "ZoneExchange", "ZoneGit", "ZoneSettings", "ZoneViewModels", system,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Shared by several test targets.
    .target(
      name: "TestSupport", dependencies: ["ZoneCatalogue", "ZoneData"], path: "Tests/TestSupport", swiftSettings: strict
    ),
    // Writes to a journal, to be killed by tests.
    .executableTarget(
      name: "JournalWriter", dependencies: ["YAMLText", "ZoneData"], path: "Tests/JournalWriter", swiftSettings: strict),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: strict),
    .testTarget(name: "YAMLTextTests", dependencies: ["YAMLText"], swiftSettings: strict),
    .testTarget(name: "TerminalCellsTests", dependencies: ["TerminalCells"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalCells", "CNcurses"],
      swiftSettings: strict),
    .testTarget(name: "ZoneDataTests", dependencies: ["TestSupport", "YAMLText", "ZoneData"], swiftSettings: strict),
    .testTarget(
      name: "ZoneCatalogueTests",
      dependencies: ["TestSupport", "YAMLText", "ZoneCatalogue", "ZoneData"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneExchangeTests",
      dependencies: ["TestSupport", "ZoneExchange", "ZoneCatalogue", "ZoneData"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneGitTests", dependencies: ["TestSupport", "ZoneGit", "ZoneCatalogue", "ZoneData"], swiftSettings: strict
    ),
    .testTarget(
      name: "ZoneDraftTests", dependencies: ["Terminal", "TestSupport", "ZoneDraft", "ZoneData"], exclude: ["Pages"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneViewModelsTests",
      dependencies: ["TestSupport", "ZoneViewModels", "ZoneCatalogue", "ZoneData", "ZoneDraft"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneSettingsTests",
      dependencies: ["ZoneSettings", "Terminal", "TerminalCells", "ZoneViewModels", "ZoneCatalogue", "ZoneData"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneDashboardTests",
      dependencies: [
        "ZoneDashboard", "ZoneSettings", "ZoneViewModels", "ZoneCatalogue", "ZoneData", "Terminal", "TerminalCells",
      ],
      swiftSettings: mainActor),
    .testTarget(
      name: "stzTests",
      dependencies: ["stz", "JournalWriter", "ZoneData", "ZoneSettings", "ZoneDashboard", "ZoneViewModels"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The benchmarks need packages that neither the program nor its tests use, so they are optional.
if Context.environment["STZ_BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "StzBenchmarks",
      dependencies: [
        "CLibYAML", "Terminal", "TerminalCells", "ZoneCatalogue", "ZoneDashboard", "ZoneData", "ZoneSettings",
        "ZoneViewModels",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/StzBenchmarks",
      swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}
