import Foundation
import Generator
import SpecModel
import SwiftPlanning
import Testing

/// What independent sources say of the commonest calls is what their descriptions say.
@Suite struct DescribedFieldTests {
  private static let promotion: Set<String> = [
    "coupon_id", "name", "scope", "type", "amount", "stock_id", "wechatpay_contribute", "merchant_contribute",
    "other_contribute", "currency", "goods_detail",
  ]
  private static let goods: Set<String> = ["goods_id", "quantity", "unit_price", "discount_amount", "goods_remark"]
  private static let order: Set<String> = [
    "out_trade_no", "transaction_id", "trade_type", "trade_state", "trade_state_desc", "bank_type", "attach",
    "success_time", "payer", "amount", "scene_info", "promotion_detail",
  ]

  private func reply(_ path: String) throws -> [Field] {
    let operation = try OperationTests.input.get().description.operations.first {
      $0.path.text == path && $0.method == .get
    }
    guard case .json(let schema)? = try #require(operation).responses.first?.content else { return [] }
    return members(schema)
  }

  private func members(_ schema: Schema?) -> [Field] {
    switch schema?.kind {
    case .object(let fields): fields
    case .array(let element): members(element)
    default: []
    }
  }

  private func names(_ fields: [Field], at path: String...) -> Set<String> {
    let found = path.reduce(fields) { fields, name in members(fields.first { $0.name == name }?.schema) }
    return Set(found.map(\.name))
  }

  @Test(arguments: ["id/{transaction_id}", "out-trade-no/{out_trade_no}"], [false, true])
  func anOrderThatIsAskedFor(by: String, ofPartner: Bool) throws {
    let fields = try reply("/v3/pay/\(ofPartner ? "partner/" : "")transactions/\(by)")
    let payers: Set<String> = ofPartner ? ["sp_mchid", "sp_appid", "sub_mchid", "sub_appid"] : ["mchid", "appid"]
    let byNumber: Set<String> = by.hasPrefix("out") ? ["installment_info"] : []
    #expect(names(fields) == Self.order.union(payers).union(byNumber))
    #expect(names(fields, at: "amount") == ["total", "payer_total", "currency", "payer_currency"])
    #expect(names(fields, at: "payer") == (ofPartner ? ["sp_openid", "sub_openid"] : ["openid"]))
    #expect(names(fields, at: "scene_info") == ["device_id"])
    #expect(names(fields, at: "promotion_detail") == Self.promotion)
    #expect(names(fields, at: "promotion_detail", "goods_detail") == Self.goods)
  }

  @Test func aPaymentThatIsTold() throws {
    let notifications = try OperationTests.input.get().description.notifications
    func fields(_ name: String) -> [Field] { members(notifications.first { $0.name == name }?.resource) }
    for (name, own) in [
      ("TRANSACTION.SUCCESS", ["mchid", "appid"]),
      ("TRANSACTION.SUCCESS.PARTNER", ["sp_mchid", "sp_appid", "sub_mchid", "sub_appid"]),
    ] as [(String, Set<String>)] {
      let fields = fields(name)
      #expect(names(fields) == Self.order.union(own))
      #expect(
        names(fields, at: "amount") == ["total", "payer_total", "currency", "payer_currency", "exchange_rate"])
      #expect(names(fields, at: "promotion_detail") == Self.promotion.union(["activity_id"]))
      #expect(names(fields, at: "promotion_detail", "goods_detail") == Self.goods)
    }
    #expect(names(fields("TRANSACTION.SUCCESS.PARTNER"), at: "payer") == ["sp_openid", "sub_openid"])
    let combined = fields("TRANSACTION.SUCCESS.COMBINE")
    #expect(names(combined).isSuperset(of: ["sub_orders", "combine_payer_info", "installment_info", "scene_info"]))
    #expect(names(combined, at: "scene_info") == ["device_id"])
    #expect(names(combined, at: "sub_orders", "amount").contains("total_amount"))
  }
}
