// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 协议扣款成功通知
  ///
  /// 已按用户签下的协议扣款。
  public struct TransactionSuccessContract: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "TRANSACTION.SUCCESS", originalType: "transaction", having: "contract_information", "out_trade_no",
          "trade_state"
        )
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 5] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 6] }
    /// 签约所用模板的编号 · `plan_id`
    public var planID: String? { fields[text: 7] }
    /// 据以扣款的协议 · `contract_information`
    public var contractInformation: ContractInformation? { fields[object: 8] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 9] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 10] }
    /// 交易的类型，代扣为 PAP · `trade_type`
    public var tradeType: String? { fields[text: 11] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 12] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 13] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 14] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 15] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 16] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 17] }
    /// 付款人
    public var payer: Payer? { fields[object: 18] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 19] }
    /// 扣款的设备 · `device_information`
    public var deviceInformation: DeviceInformation? { fields[object: 20] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 21] }

    public init(
      appid: String? = nil, subAppid: String? = nil, mchid: String? = nil, spMchid: String? = nil,
      subMchid: String? = nil, openid: String? = nil, subOpenid: String? = nil, planID: String? = nil,
      contractInformation: ContractInformation? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeType: String? = nil, tradeState: TradeState? = nil, tradeStateDesc: String? = nil,
      tradeStateDescription: String? = nil, successTime: Timestamp? = nil, bankType: String? = nil,
      attach: String? = nil, payer: Payer? = nil, amount: Amount? = nil, deviceInformation: DeviceInformation? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, mchid, spMchid, subMchid, openid, subOpenid, planID, contractInformation,
        outTradeNo, transactionID, tradeType, tradeState, tradeStateDesc, tradeStateDescription, successTime, bankType,
        attach, payer, amount, deviceInformation, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_appid": String?.self, "mchid": String?.self, "sp_mchid": String?.self,
        "sub_mchid": String?.self, "openid": String?.self, "sub_openid": String?.self, "plan_id": String?.self,
        "contract_information": ContractInformation?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "trade_type": String?.self, "trade_state": TradeState?.self, "trade_state_desc": String?.self,
        "trade_state_description": String?.self, "success_time": Timestamp?.self, "bank_type": String?.self,
        "attach": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_information": DeviceInformation?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 据以扣款的协议
    public struct ContractInformation: APIObject {
      /// 协议的编号 · `contract_id`
      public var contractID: String? { fields[text: 0] }
      /// 协议的状态 · `contract_status`
      public var contractStatus: String? { fields[text: 1] }
      /// 签约的时间 · `create_time`
      public var createTime: String? { fields[text: 2] }

      public init(contractID: String? = nil, contractStatus: String? = nil, createTime: String? = nil) {
        fields = ObjectFields(of: Self.self, contractID, contractStatus, createTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["contract_id": String?.self, "contract_status": String?.self, "create_time": String?.self]
      }
    }

    /// 交易的状态
    public typealias TradeState = Notifications.TransactionNotificationsTradeState

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 0] }
      /// 用户在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String? { fields[text: 1] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 2] }

      public init(openid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, spOpenid, subOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "sp_openid": String?.self, "sub_openid": String?.self]
      }
    }

    /// 订单的金额
    public typealias Amount = Notifications.TransactionAmount

    /// 扣款的设备
    public struct DeviceInformation: APIObject {
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[text: 0] }

      public init(deviceID: String? = nil) {
        fields = ObjectFields(of: Self.self, deviceID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self]
      }
    }

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.TransactionPromotionDetail

    /// 优惠的适用范围
    public typealias PromotionDetailScope = Notifications.TransactionPromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = Notifications.TransactionPromotionDetailType

    /// 单品
    public typealias GoodsDetail = Notifications.TransactionGoodsDetail
  }
}
