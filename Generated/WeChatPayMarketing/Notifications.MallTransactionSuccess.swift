// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 商圈消费通知
  ///
  /// 会员在商圈的门店付了款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285856)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076414)
  public struct MallTransactionSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MALL_TRANSACTION.SUCCESS")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户的名称 · `merchant_name`
    public var merchantName: String? { fields[text: 1] }
    /// 门店的名称 · `shop_name`
    public var shopName: String? { fields[text: 2] }
    /// 门店的编号 · `shop_number`
    public var shopNumber: String? { fields[text: 3] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 4] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 5] }
    /// 交易完成的时间 · `time_end`
    public var timeEnd: String? { fields[text: 6] }
    /// 用户实际的消费，单位为分
    public var amount: Int? { fields[integer: 7] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 8] }
    /// 用户手动申请积分时的标记 · `commit_tag`
    public var commitTag: String? { fields[text: 9] }

    public init(
      mchid: String? = nil, merchantName: String? = nil, shopName: String? = nil, shopNumber: String? = nil,
      appid: String? = nil, openid: String? = nil, timeEnd: String? = nil, amount: Int? = nil,
      transactionID: String? = nil, commitTag: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, merchantName, shopName, shopNumber, appid, openid, timeEnd, amount, transactionID,
        commitTag
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "merchant_name": String?.self, "shop_name": String?.self, "shop_number": String?.self,
        "appid": String?.self, "openid": String?.self, "time_end": String?.self, "amount": Int?.self,
        "transaction_id": String?.self, "commit_tag": String?.self,
      ]
    }
  }
}
