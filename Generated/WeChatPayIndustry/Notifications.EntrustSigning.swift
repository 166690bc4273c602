// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 教育续费签约通知
  ///
  /// 用户签下了教育续费通的协议。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
  public struct EntrustSigning: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ENTRUST.SIGNING")
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 2] }
    /// 签约的内容 · `contract_information`
    public var contractInformation: ContractInformation? { fields[object: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 6] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 7] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 9] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 10] }
    /// 付款人
    public var payer: Payer? { fields[object: 11] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 12] }
    /// 设备 · `device_information`
    public var deviceInformation: DeviceInformation? { fields[object: 13] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 14] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 15] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 16] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 17] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 18] }

    public init(
      appid: String? = nil, openid: String? = nil, planID: String? = nil,
      contractInformation: ContractInformation? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      attach: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, tradeState: String? = nil,
      tradeStateDescription: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
      deviceInformation: DeviceInformation? = nil, promotionDetail: [PromotionDetail]? = nil, spMchid: String? = nil,
      subMchid: String? = nil, subAppid: String? = nil, subOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, planID, contractInformation, outTradeNo, transactionID, attach, bankType,
        successTime, tradeState, tradeStateDescription, payer, amount, deviceInformation, promotionDetail, spMchid,
        subMchid, subAppid, subOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "openid": String?.self, "plan_id": String?.self,
        "contract_information": ContractInformation?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "attach": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self, "trade_state": String?.self,
        "trade_state_description": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_information": DeviceInformation?.self, "promotion_detail": [PromotionDetail]?.self,
        "sp_mchid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self,
      ]
    }

    /// 签约的内容
    public typealias ContractInformation = Notifications.WeChatPayIndustryEntrustContractInformation

    /// 付款人
    public typealias Payer = Notifications.WeChatPayIndustryEntrustPayer

    /// 订单的金额
    public typealias Amount = Notifications.WeChatPayIndustryEntrustAmount

    /// 设备
    public typealias DeviceInformation = Notifications.WeChatPayIndustryEntrustDeviceInformation

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.WeChatPayIndustryEntrustPromotionDetail
  }
}
