import GoldenHostile
import GoldenModulesClub
import GoldenModulesMall
import GoldenOpenAPI
import Testing
import WeChatPay

/// The modules of one set of descriptions, in one file beside other ones.
@Suite struct ModulesTests {
  @Test func pathsOfAllModules() {
    func calls(_ pay: WeChatPayClient) -> [any Sendable] {
      [pay.v3.mall.orders, pay.v3.club.orders, pay.members(id: 7), pay.v3.hostile.escape, pay.animals.v1.pets]
    }
    let request = V3.Club.Orders.PostRequest(memberNo: "1", amount: .init(total: 5))
    #expect(request.amount.total == 5)
  }

  @Test func notificationsOfAllModules() {
    let all = Notifications.mall + Notifications.club + Notifications.all
    #expect(
      all.flatMap { $0.kinds.map(\.eventType) } == [
        "SHOP.PAID", "SHOP.REFUNDED", "SHOP.CLOSED", "SHOP.EXPIRED", "PET.ADOPTED",
      ])
  }

  /// Notifications about one subject in two modules: what they share has one name in each.
  @Test func whatNotificationsShare() {
    let own: [Any.Type] = [Notifications.ShopAmount.self, Notifications.ClubShopAmount.self]
    let used: [Any.Type] = [Notifications.ShopRefunded.Amount.self, Notifications.ShopExpired.Amount.self]
    #expect(own.map { ObjectIdentifier($0) } == used.map { ObjectIdentifier($0) })
  }

  /// What a document's operations refer to in two modules is a type in each.
  @Test func schemasOfAllModules() {
    #expect(MallSchemas.Response.Member(name: "a").name == ClubSchemas.Response.Member(name: "a").name)
  }
}
