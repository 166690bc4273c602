import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where `wechatpay-gen` reads and writes, and what disturbs it there.
@Suite struct OutputTests {
  let workspace: Workspace
  private var manager: FileManager { .default }

  init() throws {
    workspace = try Workspace(["Specs/v3/shop/orders.md": orderPage("查询")])
  }

  private func path(_ name: String) -> String { workspace.url.appending(path: name).path }

  private func link(_ name: String, to target: String) throws {
    try manager.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  private func kind(_ name: String) throws -> FileAttributeType? {
    try manager.attributesOfItem(atPath: path(name))[.type] as? FileAttributeType
  }

  private func shell(_ script: String) throws -> Finished {
    try TestSupport.run(URL(filePath: "/bin/sh"), ["-c", script, "sh", Workspace.program.path], in: workspace.url)
  }

  private func start(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess(Workspace.program, arguments, in: workspace.url)
  }

  // MARK: Where export writes

  @Test func exportWritesWhereALinkLeads() throws {
    let document = try workspace.run("export").output
    try workspace.write("old", to: "target.json")
    try link("link.json", to: "target.json")
    try link("dangling.json", to: "absent.json")
    for (name, target) in [("link.json", "target.json"), ("dangling.json", "absent.json")] {
      #expect(try workspace.run("export", "--output", name).status == 0)
      #expect(try kind(name) == .typeSymbolicLink)
      #expect(try workspace.text(target) == document)
    }
  }

  @Test func exportWritesIntoDevicesAndPipes() throws {
    let document = try workspace.run("export").output
    #expect(try workspace.run("export", "--output", "/dev/null").status == 0)
    #expect(try manager.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType == .typeCharacterSpecial)
    #expect(try workspace.run("export", "--output", "/dev/stdout").output == document)
    #expect(try shell("\"$1\" export --output /dev/stdout | cat").output == document)
    #expect(try shell("mkfifo pipe; \"$1\" export --output pipe & cat pipe").output == document)
    #expect(try shell("test -p pipe").status == 0)
  }

  @Test func exportReplacesNoFolder() throws {
    let finished = try workspace.run("export", "--output", "Specs")
    #expect(finished.status == 1)
    #expect(finished.complaints == "error: 'Specs' cannot be written: Is a directory\n")
    #expect(workspace.holds("Specs/v3/shop/orders.md"))
  }

  /// A page names paths without that of its server; other documents mean both together.
  @Test func aServersPathStaysApart() throws {
    let rows = "| base_uri {data-required} | string | 接入点 https://api.mch.weixin.qq.com/hk/\n"
    try workspace.write(
      orderPage("旧订单").replacing("| json", with: rows + "| json"), to: "Old/v3/old/orders.md")
    let client = try workspace.run("--specs", "Old", "--output", "FromPage")
    #expect(client.complaints.isEmpty)
    #expect(try workspace.run("export", "--specs", "Old", "--output", "old.json").status == 0)
    #expect(try workspace.run("--specs", "old.json", "--output", "FromDocument").status == 0)
    let file = "V3.Old.Orders.swift"
    let text = try workspace.text("FromDocument/" + file)
    #expect(text.contains(#"Endpoint(.post, "/v3/old/orders", server: "https://api.mch.weixin.qq.com/hk")"#))
    #expect(try text == workspace.text("FromPage/" + file))
    let document = try workspace.text("old.json").replacing(#""x-base": true"#, with: #""x-base": false"#)
    try workspace.write(document, to: "old.json")
    #expect(try workspace.run("list", "--specs", "old.json").output.contains("pay.hk.v3.old.orders.post(_:)"))
  }

  @Test func exportKeepsGoing() throws {
    let document = try workspace.run("export").output
    try workspace.write(orderPage("坏", type: "blob9"), to: "Specs/v3/shop/bad.md")
    let stopped = try workspace.run("export", "--output", "api.json")
    #expect(stopped.status == 1)
    #expect(!workspace.holds("api.json"))
    let kept = try workspace.run("export", "--keep-going", "--output", "api.json")
    #expect(kept.status == 1)
    #expect(kept.complaints.contains("'blob9' is no type"))
    #expect(try workspace.text("api.json") == document)
  }

  // MARK: What cannot be read

  @Test func whatCannotBeOpenedIsNotTakenAsAbsent() throws {
    #expect(try workspace.run().status == 0)
    let files = try workspace.generated()
    try link("Specs/wechatpay-gen.json", to: "wechatpay-gen.json")
    let settings = try workspace.run()
    #expect(settings.status == 2)
    #expect(
      settings.complaints == "error: 'Specs/wechatpay-gen.json' cannot be read: Too many levels of symbolic links\n")
    try manager.removeItem(atPath: path("Specs/wechatpay-gen.json"))
    try manager.createDirectory(atPath: path("Specs/wechatpay-gen.json"), withIntermediateDirectories: false)
    #expect(
      try workspace.run().complaints == "error: 'Specs/wechatpay-gen.json' cannot be read: Is a directory\n")
    try link("loop", to: "loop")
    let folder = try workspace.run("--specs", "loop")
    #expect(folder.status == 2)
    #expect(folder.complaints == "error: 'loop' cannot be read: Too many levels of symbolic links\n")
    #expect(try workspace.generated() == files)
  }

  /// Permissions are nothing to the administrator, whom the program is not run as here.
  @Test(.enabled(if: Unprivileged.isPossible))
  func foldersWithoutPermission() throws {
    chmod(workspace.url.path, 0o777)
    #expect(try Unprivileged.run(workspace, []).status == 0)
    let files = try workspace.generated()
    chmod(path("Specs/v3/shop"), 0)
    defer { chmod(path("Specs/v3/shop"), 0o755) }
    let finished = try Unprivileged.run(workspace, [])
    #expect(finished.status == 2)
    #expect(finished.complaints == "error: 'Specs/v3/shop' cannot be read: Permission denied\n")
    #expect(try workspace.generated() == files)
    chmod(path("Specs"), 0o600)
    defer { chmod(path("Specs"), 0o755) }
    #expect(
      try Unprivileged.run(workspace, ["--specs", "Specs/v3"]).complaints
        == "error: 'Specs/v3' cannot be read: Permission denied\n")
  }

  // MARK: Standard output

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: ["export", "list", "--help"])
  func standardOutputThatIsFull(command: String) throws {
    let finished = try shell("\"$1\" \(command) >/dev/full")
    #expect(finished.status == 1)
    #expect(finished.complaints == "error: standard output cannot be written: No space left on device\n")
  }

  @Test func nobodyReadsStandardOutput() throws {
    let finished = try shell("{ sleep 1; \"$1\" export; echo \"ended with $?\" >&2; } | true")
    #expect(finished.complaints == "error: standard output cannot be written: Broken pipe\nended with 1\n")
  }

  // MARK: Runs that are disturbed

  @Test func whatAKilledRunLeftGoesWithTheNext() throws {
    #expect(try workspace.run().status == 0)
    let files = try workspace.generated()
    try workspace.write("half", to: "Generated/.wechatpay-gen-12ab")
    try workspace.write("half", to: ".wechatpay-gen-12ab")
    #expect(try workspace.run().status == 0)
    #expect(try workspace.generated() == files)
    #expect(try workspace.run("export", "--output", "api.json").status == 0)
    #expect(!workspace.holds(".wechatpay-gen-12ab"))
  }

  /// Killed at any time, a run leaves whole files, and the next one all of them.
  @Test func runsThatAreKilled() throws {
    for number in 0..<60 { try workspace.write(orderPage("第\(number)页"), to: "Specs/v3/shop/page\(number).md") }
    #expect(try workspace.run("--output", "Whole").status == 0)
    let whole = try contents(of: "Whole")
    for number in 0..<10 {
      for signal in [SIGTERM, SIGKILL] {
        let run = try start([])
        usleep(UInt32(number) * 10_000)
        kill(run.identifier, signal)
        run.wait()
        for (name, text) in try contents(of: "Generated") where !name.hasPrefix(".") { #expect(text == whole[name]) }
        if signal == SIGTERM {
          #expect(try contents(of: "Generated").keys.allSatisfy { !$0.hasPrefix(".") })
        }
      }
    }
    #expect(try workspace.run().status == 0)
    #expect(try contents(of: "Generated") == whole)
  }

  @Test func runsAtOnceEndWithTheOutputOfOne() throws {
    for number in 0..<40 {
      try workspace.write(orderPage("甲\(number)"), to: "A/v3/shop/page\(number).md")
      try workspace.write(orderPage("乙\(number)"), to: "B/v3/shop/page\(number + 20).md")
    }
    for name in ["A", "B"] { #expect(try workspace.run("--specs", name, "--output", "Of" + name).status == 0) }
    let outcomes = [try contents(of: "OfA"), try contents(of: "OfB")]
    for _ in 0..<10 {
      let runs = [try start(["--specs", "A"]), try start(["--specs", "B"])]
      for run in runs { #expect(run.wait() == 0) }
      #expect(outcomes.contains(try contents(of: "Generated")))
    }
  }

  private func contents(of folder: String) throws -> [String: String] {
    guard workspace.holds(folder) else { return [:] }
    var contents: [String: String] = [:]
    for name in try manager.contentsOfDirectory(atPath: path(folder)) {
      contents[name] = try workspace.text(folder + "/" + name)
    }
    return contents
  }
}

/// Somebody without the administrator's rights.
private enum Unprivileged {
  static let tool = "/usr/bin/setpriv"

  static var isPossible: Bool { getuid() != 0 || FileManager.default.isExecutableFile(atPath: tool) }

  static func run(_ workspace: Workspace, _ arguments: [String]) throws -> Finished {
    if getuid() != 0 { return try workspace.run(arguments) }
    let options = ["--reuid=65534", "--regid=65534", "--clear-groups", Workspace.program.path]
    return try TestSupport.run(URL(filePath: tool), options + arguments, in: workspace.url)
  }
}
