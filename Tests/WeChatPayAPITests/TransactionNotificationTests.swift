import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// `TRANSACTION.SUCCESS` stands for several things: each arrives, signed and encrypted, as the type that is named after it.
@Suite struct TransactionNotificationTests {
  let server: FakeServer
  let receiver: NotificationReceiver

  init() throws {
    server = try FakeServer()
    receiver = NotificationReceiver(try server.client(), payloads: Notifications.weChatPayAPI.reversed())
  }

  private func received(_ name: String, _ resource: JSONValue, of original: String? = nil) async throws
    -> ReceivedNotification
  {
    let sent = try server.notification(name, resource: resource, originalType: original)
    return try await receiver.receive(headers: sent.headers, body: sent.body)
  }

  /// What a shop writes that takes all of them.
  private func kind(_ notification: ReceivedNotification) -> String {
    switch notification.payload {
    case is Notifications.TransactionSuccess: "payment"
    case is Notifications.TransactionSuccessPartner: "partner"
    case is Notifications.TransactionSuccessCombine: "combined"
    case is Notifications.TransactionSuccessParking: "parking"
    case is Notifications.TransactionSuccessContract: "contract"
    case is Notifications.ProfitsharingSuccess: "profit sharing"
    default: "unknown"
    }
  }

  private static let order: [String: JSONValue] = [
    "out_trade_no": "1217752501", "transaction_id": "4200001", "trade_type": "JSAPI", "trade_state": "SUCCESS",
    "trade_state_desc": "支付成功", "bank_type": "OTHERS", "success_time": "2018-06-08T10:34:56+08:00",
    "amount": ["total": 100, "payer_total": 90, "currency": "CNY", "payer_currency": "CNY"],
    "promotion_detail": [
      [
        "coupon_id": "109519", "name": "单品惠-6", "scope": "GLOBAL", "type": "CASH", "amount": 10, "stock_id": "931386",
        "wechatpay_contribute": 10, "merchant_contribute": 0, "other_contribute": 0, "currency": "CNY",
        "goods_detail": [
          ["goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "备注"]
        ],
      ]
    ],
  ]

  private static func resource(_ members: [String: JSONValue]) -> JSONValue {
    .object(order.merging(members) { _, new in new })
  }

  @Test func aPaymentWithItsAmount() async throws {
    let notification = try await received(
      "TRANSACTION.SUCCESS", Self.resource(["mchid": "1900000001", "appid": "wx8", "payer": ["openid": "o"]]))
    let payment = try #require(notification.payload as? Notifications.TransactionSuccess)
    #expect(notification.eventType == "TRANSACTION.SUCCESS")
    #expect(notification.issues == [])
    #expect(payment.mchid == "1900000001")
    #expect(payment.amount?.total == 100)
    #expect(payment.amount?.payerTotal == 90)
    #expect(payment.tradeType == .jsapi)
    #expect(payment.tradeStateDesc == "支付成功")
    let promotion = try #require(payment.promotionDetail?.first)
    #expect(promotion.stockID == "931386")
    #expect(promotion.wechatpayContribute == 10)
    #expect(promotion.goodsDetail?.first?.discountAmount == 10)
  }

  @Test func aPartnersPayment() async throws {
    let notification = try await received(
      "TRANSACTION.SUCCESS.PARTNER",
      Self.resource([
        "sp_mchid": "1", "sub_mchid": "2", "sp_appid": "wx8", "payer": ["sp_openid": "a", "sub_openid": "b"],
      ]))
    let payment = try #require(notification.payload as? Notifications.TransactionSuccessPartner)
    #expect(notification.eventType == "TRANSACTION.SUCCESS")
    #expect(payment.spAppid == "wx8")
    #expect(payment.payer?.spOpenid == "a")
    #expect(payment.amount?.total == 100)
  }

  @Test func aCombinedPayment() async throws {
    let notification = try await received(
      "TRANSACTION.SUCCESS",
      [
        "combine_appid": "wx8", "combine_mchid": "1", "combine_out_trade_no": "C-1",
        "combine_payer_info": ["openid": "o"],
        "sub_orders": [["mchid": "1", "out_trade_no": "1217", "amount": ["total_amount": 5, "payer_amount": 5]]],
      ])
    #expect(kind(notification) == "unknown", "the members of a direct payment were added")
    let combined = try await received(
      "TRANSACTION.SUCCESS.COMBINE",
      ["combine_out_trade_no": "C-1", "combine_payer_info": ["openid": "o"], "sub_orders": [["mchid": "1"]]])
    let payment = try #require(combined.payload as? Notifications.TransactionSuccessCombine)
    #expect(payment.subOrders?.map(\.mchid) == ["1"])
    #expect(payment.combinePayerInfo?.openid == "o")
  }

  @Test func theOthers() async throws {
    let parking = Self.resource(["sp_mchid": "1", "parking_info": ["plate_number": "粤B888888"]])
    #expect(kind(try await received("TRANSACTION.SUCCESS.PARKING", parking)) == "parking")
    for merchant in ["mchid", "sp_mchid"] {
      let contract = Self.resource([merchant: "1", "contract_information": ["contract_id": "C-1"]])
      #expect(kind(try await received("TRANSACTION.SUCCESS.CONTRACT", contract)) == "contract")
    }
    let shared: JSONValue = ["mchid": "1", "order_id": "3008", "receiver": ["account": "2"]]
    #expect(kind(try await received("PROFITSHARING.SUCCESS", shared)) == "profit sharing")
    let asTransaction = try await received("TRANSACTION.SUCCESS", shared, of: "profitsharing")
    #expect(asTransaction.eventType == "TRANSACTION.SUCCESS")
    #expect(kind(asTransaction) == "profit sharing")
  }

  /// Never a wrong type: what it is can be read all the same.
  @Test func whatFitsNoneIsReadable() async throws {
    let misfits: [JSONValue] = [
      Self.resource(["mchid": nil]), Self.resource(["mchid": "1", "out_trade_no": nil]),
      Self.resource(["mchid": "1", "sp_mchid": "1", "sub_mchid": "2"]),
    ]
    for resource in misfits {
      let notification = try await received("TRANSACTION.SUCCESS", resource)
      #expect(notification.payload == nil)
      #expect(notification.json["trade_state"] == "SUCCESS")
    }
    #expect(try await received("TRANSACTION.SUCCESS", Self.resource([:]), of: "another").payload == nil)
  }

  /// A test needs to give what it is about, and no more.
  @Test(arguments: ["", ".PARTNER", ".COMBINE", ".PARKING", ".CONTRACT"])
  func theServerAddsWhatTellsThemApart(suffix: String) async throws {
    let names = [
      "": "payment", ".PARTNER": "partner", ".COMBINE": "combined", ".PARKING": "parking", ".CONTRACT": "contract",
    ]
    let notification = try await received("TRANSACTION.SUCCESS" + suffix, ["bank_type": "OTHERS"])
    #expect(kind(notification) == names[suffix])
    #expect(notification.json["bank_type"] == "OTHERS")
    #expect(notification.json["bank_code"] == nil)
  }
}
