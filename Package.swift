// swift-tools-version: 6.2

import PackageDescription

/// Our own code compiles without a single warning; dependencies keep their own rules.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "stz",
  targets: [
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .target(name: "YAMLReader", dependencies: ["CLibYAML"], swiftSettings: strict),
    .testTarget(name: "YAMLReaderTests", dependencies: ["YAMLReader"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
