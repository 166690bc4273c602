// swift-format-ignore-file: AlwaysUseLowerCamelCase
// Named as on the wire, so that the compiler writes the whole coding.

/// The same fields as ``PendingMessage``.
struct HandwrittenMessage: Codable {
  struct Payment: Codable {
    var name: String?
    var amount: Int?
    var description: String?
    var count: Int?
  }

  var service_id: String
  var sub_mchid: String
  var post_payments: [Payment]
  var post_discounts: [Payment]?
  var total_amount: Int
  var prepaid_time: String
}

/// The same fields as ``ServiceOrder``.
struct HandwrittenOrder: Codable, Hashable {
  struct Item: Codable, Hashable {
    var name: String?
    var amount: Int?
    var description: String?
    var count: Int?
  }

  struct RiskFund: Codable, Hashable {
    var name: String?
    var amount: Int?
    var description: String?
  }

  struct TimeRange: Codable, Hashable {
    var start_time: String?
    var start_time_remark: String?
    var end_time: String?
    var end_time_remark: String?
  }

  struct Location: Codable, Hashable {
    var start_location: String?
    var end_location: String?
  }

  struct Collection: Codable, Hashable {
    var state: String?
    var total_amount: Int?
    var paying_amount: Int?
    var paid_amount: Int?
    var details: [Detail]?
    var bank_type: String?
  }

  struct Detail: Codable, Hashable {
    var seq: Int?
    var amount: Int?
    var paid_type: String?
    var paid_time: String?
    var transaction_id: String?
    var promotion_detail: [Promotion]?
  }

  struct Promotion: Codable, Hashable {
    var coupon_id: String?
  }

  var out_order_no: String?
  var service_id: String?
  var appid: String?
  var mchid: String?
  var service_introduction: String?
  var state: String?
  var state_description: String?
  var post_payments: [Item]?
  var post_discounts: [Item]?
  var risk_fund: RiskFund?
  var total_amount: Int?
  var need_collection: Bool?
  var collection: Collection?
  var time_range: TimeRange?
  var location: Location?
  var attach: String?
  var notify_url: String?
  var openid: String?
  var order_id: String?
}
