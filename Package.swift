// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "swift-wechatpay",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "wechatpay-gen", targets: ["wechatpay-gen"]),
    .plugin(name: "WeChatPayGenerator", targets: ["WeChatPayGenerator"]),
    .plugin(name: "WeChatPayGeneratorCommand", targets: ["WeChatPayGeneratorCommand"]),
    .library(name: "WeChatPay", targets: ["WeChatPay"]),
    .library(name: "WeChatPayAPI", targets: ["WeChatPayAPI"]),
    .library(name: "WeChatPayTesting", targets: ["WeChatPayTesting"]),
  ],
  targets: [
    // The generator: descriptions in, Swift out.
    .target(name: "SpecModel", swiftSettings: strict),
    .target(name: "SpecReading", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "SpecExport", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "SwiftSource", swiftSettings: strict),
    .target(name: "SwiftPlanning", dependencies: ["SpecModel", "SwiftSource"], swiftSettings: strict),
    .target(name: "APIDiff", dependencies: ["SwiftSource"], swiftSettings: strict),
    .executableTarget(
      name: "wechatpay-gen",
      dependencies: ["APIDiff", "SpecExport", "SpecModel", "SpecReading", "SwiftPlanning", "SwiftSource"],
      swiftSettings: strict),

    // The generator as a step of other packages' builds, and as a command.
    .plugin(
      name: "WeChatPayGenerator", capability: .buildTool(), dependencies: ["wechatpay-gen"],
      path: "Sources/WeChatPayGenerator"),
    .plugin(
      name: "WeChatPayGeneratorCommand",
      capability: .command(
        intent: .custom(verb: "generate-client", description: "Writes the Swift client for a folder of descriptions."),
        permissions: [.writeToPackageDirectory(reason: "It writes the client into the package.")]),
      dependencies: ["wechatpay-gen"], path: "Sources/WeChatPayGeneratorCommand"),

    // The runtime: signing, verifying, encrypting, sending.
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .yum(["openssl-devel"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .yum(["libcurl-devel"]), .brew(["curl"])]),
    .target(name: "WeChatPay", dependencies: ["CCurl", "COpenSSL", "CZlib"], swiftSettings: strict),

    // What the generator writes.
    .target(name: "WeChatPayAPI", dependencies: ["WeChatPay"], path: "Generated", swiftSettings: strict),

    // The platform in a process, for users' tests.
    .target(
      name: "WeChatPayTesting", dependencies: ["COpenSSL", "SpecModel", "SpecReading", "WeChatPay"],
      resources: [.copy("WeChatPayAPI.json")],
      swiftSettings: strict),

    // What the generator and the runtime cost.
    .target(
      name: "CallFloor", dependencies: ["CCurl", "COpenSSL"], linkerSettings: [.linkedLibrary("ssl")]),
    .executableTarget(
      name: "wechatpay-bench",
      dependencies: [
        "CallFloor", "COpenSSL", "SpecModel", "SpecReading", "TestSupport", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting",
        "wechatpay-gen",
      ],
      exclude: ["compile"], swiftSettings: strict),

    // Tests. What the generator writes for the golden cases is compiled, each case as a module of its own.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "SpecReadingTests", dependencies: ["SpecModel", "SpecReading", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "wechatpay-gen"], swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "SpecExport", "SpecModel", "SpecReading", "SwiftPlanning", "SwiftSource", "TestSupport", "GoldenMarkdown",
        "GoldenText",
        "GoldenEverything", "GoldenHandwritten", "GoldenHostile", "GoldenOpenAPI", "GoldenSettings",
        "GoldenShared",
      ],
      swiftSettings: strict),
    .target(
      name: "GoldenMarkdown", dependencies: ["WeChatPay"], path: "Tests/Golden/markdown/output", swiftSettings: strict),
    .target(name: "GoldenText", dependencies: ["WeChatPay"], path: "Tests/Golden/text/output", swiftSettings: strict),
    .target(
      name: "GoldenEverything", dependencies: ["WeChatPay"], path: "Tests/Golden/everything/output",
      swiftSettings: strict),
    .target(
      name: "GoldenHandwritten", dependencies: ["WeChatPay"], path: "Tests/Golden/handwritten/output",
      swiftSettings: strict),
    .target(
      name: "GoldenHostile", dependencies: ["WeChatPay"], path: "Tests/Golden/hostile/output", swiftSettings: strict),
    .target(
      name: "GoldenOpenAPI", dependencies: ["WeChatPay"], path: "Tests/Golden/openapi/output", swiftSettings: strict),
    .target(
      name: "GoldenSettings", dependencies: ["WeChatPay"], path: "Tests/Golden/settings/output", swiftSettings: strict),
    .target(
      name: "GoldenShared", dependencies: ["WeChatPay"], path: "Tests/Golden/shared/output", swiftSettings: strict),
    .testTarget(
      name: "ExampleTests", dependencies: ["WeChatPay", "WeChatPayAPI", "WeChatPayTesting"], swiftSettings: strict),
    .testTarget(
      name: "WeChatPayAPITests",
      dependencies: ["SpecModel", "SpecReading", "SwiftPlanning", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting"],
      // Operations that are out of use are called, too.
      swiftSettings: strict + [.treatWarning("DeprecatedDeclaration", as: .warning)]),
    .testTarget(
      name: "WeChatPayTestingTests",
      dependencies: ["GoldenOpenAPI", "TestSupport", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "WeChatPayTests",
      dependencies: ["GoldenOpenAPI", "TestSupport", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting"],
      exclude: ["Vectors"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
