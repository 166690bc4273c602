// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func exists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)")
}

/// What the generator has written: the folders with a module in them.
func modules(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/\(folder)").sorted()
    .filter { exists("\(folder)/\($0)/Paths.swift") }
}

func generated(_ name: String, in folder: String) -> Target {
  .target(name: name, dependencies: ["WeChatPay"], path: folder, swiftSettings: strict)
}

/// What is generated for `Specs/`: a product for each module that `Specs/wechatpay-gen.json` names.
let apiModules = try modules(in: "Generated")

/// What the generator writes for the golden cases is compiled, each case as a module of its own, `GoldenMarkdown`, or each
/// of its modules.
let golden = Context.packageDirectory + "/Tests/Golden"
let goldenTargets = try FileManager.default.contentsOfDirectory(atPath: golden).sorted().flatMap { name -> [Target] in
  let output = "Tests/Golden/\(name)/output"
  guard exists(output) else { return [] }
  let target = "Golden" + name.prefix(1).uppercased() + name.dropFirst()
  let modules = try modules(in: output)
  return modules.isEmpty
    ? [generated(target, in: output)] : modules.map { generated(target + $0, in: "\(output)/\($0)") }
}

let package = Package(
  name: "swift-wechatpay",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "wechatpay-gen", targets: ["wechatpay-gen"]),
    .plugin(name: "WeChatPayGenerator", targets: ["WeChatPayGenerator"]),
    .plugin(name: "WeChatPayGeneratorCommand", targets: ["WeChatPayGeneratorCommand"]),
    .executable(name: "wechatpay", targets: ["MerchantCommand"]),
    .executable(name: "wechatpay-sandbox", targets: ["wechatpay-sandbox"]),
    .library(name: "WeChatPay", targets: ["WeChatPay"]),
    .library(name: "WeChatPayTesting", targets: ["WeChatPayTesting"]),
  ] + apiModules.map { .library(name: $0, targets: [$0]) },
  targets: [
    // The generator: descriptions in, Swift out.
    .target(name: "SpecModel", swiftSettings: strict),
    .target(name: "SpecReading", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "SpecExport", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "SwiftSource", swiftSettings: strict),
    .target(name: "SwiftPlanning", dependencies: ["SpecModel", "SwiftSource"], swiftSettings: strict),
    .target(name: "APIDiff", dependencies: ["SwiftSource"], swiftSettings: strict),
    .target(
      name: "Generator",
      dependencies: ["APIDiff", "SpecExport", "SpecModel", "SpecReading", "SwiftPlanning", "SwiftSource"],
      swiftSettings: strict),
    .executableTarget(
      name: "wechatpay-gen",
      dependencies: ["APIDiff", "Generator", "SpecModel", "SpecReading", "SwiftPlanning", "SwiftSource"],
      swiftSettings: strict),

    // The generator as a step of other packages' builds, and as a command.
    .plugin(
      name: "WeChatPayGenerator", capability: .buildTool(), dependencies: ["wechatpay-gen"],
      path: "Sources/WeChatPayGenerator"),
    .plugin(
      name: "WeChatPayGeneratorCommand",
      capability: .command(
        // It declares no permission to write, which it would be asked for with '--check', too.
        intent: .custom(verb: "generate-client", description: "Writes the Swift client for a folder of descriptions.")),
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

    // The platform in a process, for users' tests.
    .target(name: "LoopbackHTTP", dependencies: ["WeChatPay"], swiftSettings: strict),
    .target(
      name: "WeChatPayTesting",
      dependencies: ["COpenSSL", "LoopbackHTTP", "SpecModel", "SpecReading", "WeChatPay"],
      resources: [.copy("API")],
      swiftSettings: strict),

    // The platform on a port, for programs in any language.
    .target(
      name: "Sandbox", dependencies: ["LoopbackHTTP", "WeChatPay", "WeChatPayTesting"], swiftSettings: strict),
    .executableTarget(
      name: "wechatpay-sandbox", dependencies: ["LoopbackHTTP", "Sandbox", "WeChatPayTesting"], swiftSettings: strict),

    // The merchant's own command. Its target cannot have its name, which differs from the runtime's in letters' case only.
    .target(name: "MerchantTool", dependencies: ["WeChatPay"], swiftSettings: strict),
    .executableTarget(name: "MerchantCommand", dependencies: ["MerchantTool"], swiftSettings: strict),

    // What the generator and the runtime cost.
    .target(
      name: "CallFloor", dependencies: ["CCurl", "COpenSSL"], linkerSettings: [.linkedLibrary("ssl")]),
    .executableTarget(
      name: "wechatpay-bench",
      dependencies: [
        "CallFloor", "COpenSSL", "Generator", "SpecModel", "SpecReading", "SwiftPlanning", "TestSupport", "WeChatPay",
        "WeChatPayAPI", "WeChatPayTesting",
        "wechatpay-gen",
      ],
      exclude: ["compile"], swiftSettings: strict),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "GeneratorTestSupport",
      dependencies: ["Generator", "SpecModel", "SpecReading", "SwiftSource", "TestSupport"],
      path: "Tests/GeneratorTestSupport", swiftSettings: strict),
    .testTarget(
      name: "LoopbackHTTPTests", dependencies: ["LoopbackHTTP", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MerchantToolTests",
      dependencies: ["LoopbackHTTP", "MerchantTool", "TestSupport", "WeChatPay", "WeChatPayTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "SandboxTests",
      dependencies: ["LoopbackHTTP", "Sandbox", "TestSupport", "WeChatPay", "WeChatPayTesting", "wechatpay-sandbox"],
      swiftSettings: strict),
    .testTarget(
      name: "SpecReadingTests",
      dependencies: [
        "Generator", "GeneratorTestSupport", "SpecExport", "SpecModel", "SpecReading", "SwiftPlanning", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["GeneratorTestSupport", "TestSupport", "wechatpay-gen"],
      swiftSettings: strict),
    .testTarget(
      name: "GeneratorTests",
      dependencies: [
        "APIDiff", "Generator", "GeneratorTestSupport", "SpecModel", "SwiftPlanning", "SwiftSource", "WeChatPay",
        "WeChatPayTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Generator", "GeneratorTestSupport", "SpecExport", "SpecModel", "SpecReading", "SwiftSource", "TestSupport",
        "WeChatPay",
      ] + goldenTargets.map { .byName(name: $0.name) },
      swiftSettings: strict),
    .testTarget(
      name: "ExampleTests",
      dependencies: ["GoldenHandwritten", "TestSupport", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "WeChatPayAPITests",
      dependencies: [
        "Generator", "SpecModel", "SpecReading", "SwiftPlanning", "WeChatPay", "WeChatPayTesting",
      ] + apiModules.map { .byName(name: $0) },
      // Operations that are out of use are called, too.
      swiftSettings: strict + [.treatWarning("DeprecatedDeclaration", as: .warning)]),
    .testTarget(
      name: "WeChatPayTestingTests",
      dependencies: [
        "Generator", "GoldenMatrix", "GoldenOpenAPI", "GoldenUploads", "SpecModel", "TestSupport", "WeChatPay",
        "WeChatPayAPI", "WeChatPayTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WeChatPayTests",
      dependencies: ["GoldenOpenAPI", "TestSupport", "WeChatPay", "WeChatPayAPI", "WeChatPayTesting"],
      exclude: ["Vectors"],
      swiftSettings: strict),
  ] + goldenTargets
    + apiModules.map { generated($0, in: "Generated/\($0)") },
  swiftLanguageModes: [.v6]
)
