import GeneratorTestSupport
import SpecModel
import Testing

/// One event type may stand for several things: how they are told apart, and what is said where nothing does.
@Suite struct NotificationKindTests {
  private func page(_ event: String, of original: String? = nil, _ members: String...) -> String {
    var rows = [
      "| body {data-required} | object | 通知",
      "| event_type {data-required data-indent=1} | string | 类型，枚举值之一 \(event)",
      "| resource {data-required data-indent=1} | object | 资源",
    ]
    if let original { rows.append("| original_type {data-indent=2} | string | 加密前的类型，枚举值之一 \(original)") }
    rows.append("| ciphertext {data-required data-indent=2} | object {data-encrypted=by-aes-gcm} | 密文")
    for member in members {
      let mark = member.hasSuffix("!") ? "data-required " : ""
      rows.append("| \(member.replacing("!", with: "")) {\(mark)data-indent=3} | string | 甲")
    }
    return "# 通知 {#post}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n" + rows.joined(separator: "\n")
      + "\n\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n| 无返回内容\n"
  }

  private func kinds(_ texts: [String: String]) -> [String: [NotificationKind]] {
    let notifications = read(texts).0.notifications
    return Dictionary(
      uniqueKeysWithValues: zip(
        notifications.map(\.name), NotificationKinds(of: notifications, components: [:]).kinds))
  }

  @Test func whatOneRequiresAndTheOtherLacksTells() {
    let kinds = kinds([
      "webhook/PAID.md": page("`PAID`", of: "`order`", "mchid!", "no!", "state!"),
      "webhook/PAID.PARTNER.md": page("`PAID`", of: "`order`", "sp_mchid!", "no!", "state"),
      "webhook/PAID.GROUP.md": page("`PAID`", of: "`order`", "group_no!", "parts"),
      "webhook/PAID.SHARED.md": page("`PAID`", of: "`sharing`", "no!"),
    ])
    func kind(_ original: String, _ members: [String]) -> [NotificationKind] {
      [NotificationKind(eventType: "PAID", originalType: original, members: members)]
    }
    #expect(kinds["PAID"] == kind("order", ["mchid", "no", "state"]))
    #expect(kinds["PAID.PARTNER"] == kind("order", ["sp_mchid", "no"]))
    #expect(kinds["PAID.GROUP"] == kind("order", ["group_no"]))
    #expect(kinds["PAID.SHARED"] == kind("sharing", []), "nothing else comes with its original type")
  }

  @Test func onePageThatNamesNoOriginalTypeIsToldFromOneThatDoes() {
    let kinds = kinds([
      "webhook/PAID.md": page("`PAID`", of: "`order`", "no!", "mchid!"),
      "webhook/PAID.ANY.md": page("`PAID`", "no!", "sp_mchid!"),
    ])
    #expect(kinds["PAID"] == [NotificationKind(eventType: "PAID", originalType: "order", members: ["mchid"])])
    #expect(kinds["PAID.ANY"] == [NotificationKind(eventType: "PAID", originalType: nil, members: ["sp_mchid"])])
  }

  @Test func aPageIsNamedAfterItsFileWhereThatBeginsWithTheEvent() {
    let names = read([
      "webhook/PAID.PARTNER.md": page("`PAID`", "a"), "webhook/PAIDUP.md": page("`PAID.UP`", "a"),
      "webhook/OTHER.md": page("`FIRST` \\| `OTHER`", "a"), "webhook/通知.md": page("`LAST`", "a"),
    ]).0.notifications
    #expect(names.map(\.name) == ["LAST", "OTHER", "PAID.PARTNER", "PAID.UP"])
    #expect(names.map(\.eventTypes) == [["LAST"], ["OTHER", "FIRST"], ["PAID"], ["PAID.UP"]])
  }

  @Test func twoThatNothingTellsApartAreAnError() {
    for (first, second) in [
      (page("`PAID`", "no!"), page("`PAID`", "no!", "other")),
      (page("`PAID`", "no"), page("`PAID`", "other")),
      (page("`PAID`", of: "`a` \\| `b`", "no!"), page("`PAID`", of: "`b`", "no!")),
    ] {
      let found = generate(sources(["webhook/PAID.md": first, "webhook/PAID.X.md": second])).diagnostics
      #expect(found.map(\.severity) == [.error])
      #expect(found.first?.message.hasPrefix("nothing tells 'PAID.X' from 'PAID': both are 'PAID'") == true)
      #expect(found.first?.location.file == "webhook/PAID.X.md")
      #expect(found.first?.remedy?.isEmpty == false)
    }
  }

  /// One says more than the other, and that is enough; so are other original types.
  @Test func whatIsToldApart() {
    for (first, second) in [
      (page("`PAID`", "no!"), page("`PAID`", "no!", "other!")),
      (page("`PAID`", "no"), page("`PAID`", "other!")),
      (page("`PAID`", of: "`a`", "no!"), page("`PAID`", of: "`b`", "no!")),
      (page("`PAID`", of: "`a`", "no!"), page("`PAID`", "no!")),
    ] {
      let found = generate(sources(["webhook/PAID.md": first, "webhook/PAID.X.md": second]))
      #expect(found.diagnostics == [])
      #expect(found.files["Notifications.PaidX.swift"] != nil)
    }
  }

  @Test func twoOfOneNameAreAnError() {
    let texts = ["webhook/a/PAID.md": page("`PAID`", "no!"), "webhook/b/PAID.md": page("`PAID`", "other!")]
    let found = generate(sources(texts)).diagnostics
    #expect(found.map(\.message) == ["two notifications are called 'PAID', first at webhook/a/PAID.md:1"])
  }

  /// The published pages of two notifications may both name a third one's event.
  @Test func anotherNameThatDecidesNothingIsNotCounted() {
    let texts = [
      "webhook/SHARED.md": page("`SHARED` \\| `PAID`", of: "`sharing`", "no!"),
      "webhook/RETURNED.md": page("`RETURNED` \\| `PAID`", of: "`sharing`", "no!"),
    ]
    let found = generate(sources(texts)).diagnostics
    #expect(found.map(\.severity) == [.warning])
    #expect(kinds(texts)["SHARED"] == [NotificationKind(eventType: "SHARED", originalType: "sharing")])
    #expect(kinds(texts)["RETURNED"] == [NotificationKind(eventType: "RETURNED", originalType: "sharing")])
    let alone = kinds(["webhook/SHARED.md": page("`SHARED` \\| `PAID`", of: "`sharing`", "no!")])
    #expect(alone["SHARED"]?.map(\.eventType) == ["SHARED", "PAID"])
  }

  /// What a notification comes as is said in its own order, whatever else there is; and once, though a page says it twice.
  @Test func kindsAreThoseOfThePage() {
    let paid = page("`PAID`", of: "`order` \\| `sharing` \\| `order`", "no!", "shop!")
    let alone = kinds(["webhook/PAID.md": paid])["PAID"]
    let beside = kinds([
      "webhook/PAID.md": paid, "webhook/A.md": page("`A` \\| `PAID`", of: "`sharing`", "share!"),
    ])["PAID"]
    #expect(alone?.map(\.originalType) == ["order", "sharing"])
    #expect(beside?.map(\.originalType) == ["order", "sharing"])
    #expect(beside?.map(\.members) == [[], ["no", "shop"]])
    #expect(generate(sources(["webhook/PAID.md": paid])).diagnostics == [])
  }

  @Test func aNotificationIsChosenByItsNameOrItsEvent() throws {
    let texts = [
      "webhook/SHOP.PAID.md": page("`SHOP.PAID`", "a!"), "webhook/SHOP.PAID.GROUP.md": page("`SHOP.PAID`", "b!"),
      "webhook/SHOP.CLOSED.md": page("`SHOP.CLOSED`", "c"),
    ]
    for (pattern, count) in [("SHOP.PAID", 2), ("SHOP.*", 3), ("SHOP.PAID.GROUP", 1), ("SHOP.CLOSED", 1)] {
      let files = generate(sources(texts, settings: #"{"include": ["\#(pattern)"]}"#)).files
      #expect(files.keys.count { $0.hasPrefix("Notifications.Shop") } == count, "\(pattern)")
    }
  }
}
