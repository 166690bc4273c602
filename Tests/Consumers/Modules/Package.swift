// swift-tools-version: 6.2
import PackageDescription

let wechatPay = Target.Dependency.product(name: "WeChatPay", package: "swift-wechatpay")
let package = Package(
  name: "modules",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    // Written by `swift package generate-client`.
    .target(name: "Mall", dependencies: [wechatPay], path: "Generated/Mall"),
    .target(name: "Club", dependencies: [wechatPay], path: "Generated/Club"),
    .executableTarget(
      name: "shop",
      dependencies: [
        "Club", "Mall", wechatPay,
        .product(name: "WeChatPayAPI", package: "swift-wechatpay"),
        .product(name: "WeChatPayMarketing", package: "swift-wechatpay"),
        .product(name: "WeChatPayTesting", package: "swift-wechatpay"),
      ]),
  ]
)
