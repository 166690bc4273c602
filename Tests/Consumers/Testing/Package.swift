// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "till",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    .target(
      name: "Till",
      dependencies: [
        .product(name: "WeChatPay", package: "swift-wechatpay"),
        .product(name: "WeChatPayAPI", package: "swift-wechatpay"),
      ]),
    .testTarget(
      name: "TillTests",
      dependencies: ["Till", .product(name: "WeChatPayTesting", package: "swift-wechatpay")]),
  ]
)
