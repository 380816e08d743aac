// swift-tools-version: 6.2

import PackageDescription

/// Our own code compiles without a single warning; dependencies keep their own rules.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

/// The front end is one loop on the main thread, so its plain code is main-actor code (SE-0466).
let mainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "stz",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "YAMLReader", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: strict),
    .target(
      name: "ZoneData",
      dependencies: [
        "CSQLite", "YAMLReader", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "ZoneViewModels", dependencies: ["ZoneData"], swiftSettings: strict),
    .target(
      name: "ZoneDashboard",
      dependencies: ["Terminal", "YAMLReader", "ZoneViewModels"],
      swiftSettings: mainActor),
    .executableTarget(
      name: "stz",
      dependencies: [
        "Terminal", "ZoneData", "ZoneViewModels", "ZoneDashboard",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "YAMLReaderTests", dependencies: ["YAMLReader"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "CNcurses"], swiftSettings: strict),
    .testTarget(name: "ZoneDataTests", dependencies: ["ZoneData"], swiftSettings: strict),
    .testTarget(
      name: "ZoneViewModelsTests",
      dependencies: ["ZoneViewModels", "ZoneData"],
      swiftSettings: strict),
    .testTarget(
      name: "ZoneDashboardTests",
      dependencies: ["ZoneDashboard", "ZoneViewModels", "ZoneData", "Terminal"],
      swiftSettings: mainActor),
    .testTarget(name: "stzTests", dependencies: ["stz"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The benchmarks need packages that neither the program nor its tests do, so they are only there when asked for.
if Context.environment["STZ_BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "StzBenchmarks",
      dependencies: [
        "CLibYAML", "Terminal", "ZoneData", "ZoneViewModels", "ZoneDashboard",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/StzBenchmarks",
      swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}
