// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "notifications",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .executableTarget(
      name: "notifications",
      dependencies: [
        "CSQLite",
        .product(name: "WeChatPay", package: "swift-wechatpay"),
        .product(name: "WeChatPayTesting", package: "swift-wechatpay"),
      ]),
  ]
)
