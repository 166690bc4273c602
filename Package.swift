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
    .library(name: "WeChatPay", targets: ["WeChatPay"]),
    .library(name: "WeChatPayAPI", targets: ["WeChatPayAPI"]),
  ],
  targets: [
    // The generator: descriptions in, Swift out.
    .target(name: "SpecModel", swiftSettings: strict),
    .target(name: "SpecReading", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "SwiftSource", swiftSettings: strict),
    .target(name: "SwiftPlanning", dependencies: ["SpecModel", "SwiftSource"], swiftSettings: strict),
    .executableTarget(
      name: "wechatpay-gen",
      dependencies: ["SpecModel", "SpecReading", "SwiftPlanning", "SwiftSource"],
      swiftSettings: strict),

    // The runtime: signing, verifying, encrypting, sending.
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "WeChatPay", dependencies: ["COpenSSL", "CZlib"], swiftSettings: strict),

    // What the generator writes.
    .target(name: "WeChatPayAPI", dependencies: ["WeChatPay"], path: "Generated", swiftSettings: strict),

    // Tests. The server answers and fails over real sockets, and checks with the openssl command line.
    .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
    .testTarget(
      name: "WeChatPayTests", dependencies: ["WeChatPay", "WeChatPayAPI", "LoopbackServer"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
