// Written by wechatpay-gen: change the description, not this file.
// /v3/med-ins/orders/**

@_spi(Generated) public import WeChatPay

extension V3.MedIns.Orders {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 医保自费混合订单的单号 · `mix_trade_no`
    public var mixTradeNo: String? { fields[text: 0] }
    /// 混合订单的支付状态 · `mix_pay_status`
    public var mixPayStatus: MixPayStatus? { fields[enumeration: 1] }
    /// 自费部分的支付状态 · `self_pay_status`
    public var selfPayStatus: SelfPayStatus? { fields[enumeration: 2] }
    /// 医保部分的支付状态 · `med_ins_pay_status`
    public var medInsPayStatus: MedInsPayStatus? { fields[enumeration: 3] }
    /// 付款成功的时间 · `paid_time`
    public var paidTime: String? { fields[text: 4] }
    /// 付款后医保带给医疗机构的数据 · `passthrough_response_content`
    public var passthroughResponseContent: PassthroughResponseContent? { fields[object: 5] }
    /// 混合支付的类型 · `mix_pay_type`
    public var mixPayType: MixPayType? { fields[enumeration: 6] }
    /// 订单的类型 · `order_type`
    public var orderType: OrderType? { fields[enumeration: 7] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 8] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 9] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 10] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 11] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 12] }
    /// 是否替亲属支付 · `pay_for_relatives`
    public var payForRelatives: Bool? { fields[boolean: 13] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 14] }
    /// 医疗机构的订单号 · `serial_no`
    public var serialNo: String? { fields[text: 15] }
    /// 医保局给的支付单号 · `pay_order_id`
    public var payOrderID: String? { fields[text: 16] }
    /// 医保局给的支付授权码 · `pay_auth_no`
    public var payAuthNo: String? { fields[text: 17] }
    /// 用户所在的经纬度，经度在前 · `geo_location`
    public var geoLocation: String? { fields[text: 18] }
    /// 城市的编号 · `city_id`
    public var cityID: String? { fields[text: 19] }
    /// 医疗机构的名称 · `med_inst_name`
    public var medInstName: String? { fields[text: 20] }
    /// 医疗机构的编码 · `med_inst_no`
    public var medInstNo: String? { fields[text: 21] }
    /// 在医保下单的时间 · `med_ins_order_create_time`
    public var medInsOrderCreateTime: Timestamp? { fields[time: 22] }
    /// 总金额，单位为分 · `total_fee`
    public var totalFee: Int? { fields[integer: 23] }
    /// 医保统筹付的金额，单位为分 · `med_ins_gov_fee`
    public var medInsGovFee: Int? { fields[integer: 24] }
    /// 医保个人账户付的金额，单位为分 · `med_ins_self_fee`
    public var medInsSelfFee: Int? { fields[integer: 25] }
    /// 医保其他款项付的金额，单位为分 · `med_ins_other_fee`
    public var medInsOtherFee: Int? { fields[integer: 26] }
    /// 结算后要自费的金额，单位为分 · `med_ins_cash_fee`
    public var medInsCashFee: Int? { fields[integer: 27] }
    /// 用微信支付付的金额，单位为分 · `wechat_pay_cash_fee`
    public var wechatPayCashFee: Int? { fields[integer: 28] }
    /// 各笔现金补充 · `cash_add_detail`
    public var cashAddDetail: [CashAddDetail]? { fields[list: 29] }
    /// 各笔现金减免 · `cash_reduce_detail`
    public var cashReduceDetail: [CashReduceDetail]? { fields[list: 30] }
    /// 接收回调的地址 · `callback_url`
    public var callbackURL: String? { fields[text: 31] }
    /// 自费部分的预下单编号 · `prepay_id`
    public var prepayID: String? { fields[text: 32] }
    /// 医疗机构带给医保的数据 · `passthrough_request_content`
    public var passthroughRequestContent: PassthroughRequestContent? { fields[object: 33] }
    /// 约定的扩展内容
    public var extends: String? { fields[text: 34] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 35] }
    /// 渠道号 · `channel_no`
    public var channelNo: String? { fields[text: 36] }
    /// 是否在医保的测试环境下单 · `med_ins_test_env`
    public var medInsTestEnv: Bool? { fields[boolean: 37] }
    /// 医保支付失败的原因 · `med_ins_fail_reason`
    public var medInsFailReason: String? { fields[text: 38] }

    public init(
      mixTradeNo: String? = nil, mixPayStatus: MixPayStatus? = nil, selfPayStatus: SelfPayStatus? = nil,
      medInsPayStatus: MedInsPayStatus? = nil, paidTime: String? = nil,
      passthroughResponseContent: PassthroughResponseContent? = nil, mixPayType: MixPayType? = nil,
      orderType: OrderType? = nil, appid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, payForRelatives: Bool? = nil, outTradeNo: String? = nil,
      serialNo: String? = nil, payOrderID: String? = nil, payAuthNo: String? = nil, geoLocation: String? = nil,
      cityID: String? = nil, medInstName: String? = nil, medInstNo: String? = nil,
      medInsOrderCreateTime: Timestamp? = nil, totalFee: Int? = nil, medInsGovFee: Int? = nil,
      medInsSelfFee: Int? = nil, medInsOtherFee: Int? = nil, medInsCashFee: Int? = nil, wechatPayCashFee: Int? = nil,
      cashAddDetail: [CashAddDetail]? = nil, cashReduceDetail: [CashReduceDetail]? = nil, callbackURL: String? = nil,
      prepayID: String? = nil, passthroughRequestContent: PassthroughRequestContent? = nil, extends: String? = nil,
      attach: String? = nil, channelNo: String? = nil, medInsTestEnv: Bool? = nil, medInsFailReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mixTradeNo, mixPayStatus, selfPayStatus, medInsPayStatus, paidTime, passthroughResponseContent,
        mixPayType, orderType, appid, subAppid, subMchid, openid, subOpenid, payForRelatives, outTradeNo, serialNo,
        payOrderID, payAuthNo, geoLocation, cityID, medInstName, medInstNo, medInsOrderCreateTime, totalFee,
        medInsGovFee, medInsSelfFee, medInsOtherFee, medInsCashFee, wechatPayCashFee, cashAddDetail, cashReduceDetail,
        callbackURL, prepayID, passthroughRequestContent, extends, attach, channelNo, medInsTestEnv, medInsFailReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mix_trade_no": String?.self, "mix_pay_status": MixPayStatus?.self, "self_pay_status": SelfPayStatus?.self,
        "med_ins_pay_status": MedInsPayStatus?.self, "paid_time": String?.self,
        "passthrough_response_content": JSONText<PassthroughResponseContent>?.self, "mix_pay_type": MixPayType?.self,
        "order_type": OrderType?.self, "appid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "openid": String?.self, "sub_openid": String?.self, "pay_for_relatives": Bool?.self,
        "out_trade_no": String?.self, "serial_no": String?.self, "pay_order_id": String?.self,
        "pay_auth_no": String?.self, "geo_location": String?.self, "city_id": String?.self,
        "med_inst_name": String?.self, "med_inst_no": String?.self, "med_ins_order_create_time": Timestamp?.self,
        "total_fee": Int?.self, "med_ins_gov_fee": Int?.self, "med_ins_self_fee": Int?.self,
        "med_ins_other_fee": Int?.self, "med_ins_cash_fee": Int?.self, "wechat_pay_cash_fee": Int?.self,
        "cash_add_detail": [CashAddDetail]?.self, "cash_reduce_detail": [CashReduceDetail]?.self,
        "callback_url": String?.self, "prepay_id": String?.self,
        "passthrough_request_content": JSONText<PassthroughRequestContent>?.self, "extends": String?.self,
        "attach": String?.self, "channel_no": String?.self, "med_ins_test_env": Bool?.self,
        "med_ins_fail_reason": String?.self,
      ]
    }

    /// 混合订单的支付状态
    public typealias MixPayStatus = V3.MedIns.Orders.MixPayStatus

    /// 自费部分的支付状态
    public typealias SelfPayStatus = V3.MedIns.Orders.SelfPayStatus

    /// 医保部分的支付状态
    public typealias MedInsPayStatus = V3.MedIns.Orders.MedInsPayStatus

    /// 付款后医保带给医疗机构的数据
    public typealias PassthroughResponseContent = V3.MedIns.Orders.PassthroughResponseContent

    /// 混合支付的类型
    public typealias MixPayType = V3.MedIns.Orders.MixPayType

    /// 订单的类型
    public typealias OrderType = V3.MedIns.Orders.OrderType

    /// 各笔现金补充
    public typealias CashAddDetail = V3.MedIns.Orders.CashAddDetail

    /// 各笔现金减免
    public typealias CashReduceDetail = V3.MedIns.Orders.CashReduceDetail

    /// 医疗机构带给医保的数据
    public typealias PassthroughRequestContent = V3.MedIns.Orders.PassthroughRequestContent

    /// 现金补充的类型
    public typealias CashAddType = V3.MedIns.Orders.CashAddType

    /// 现金减免的类型
    public typealias CashReduceType = V3.MedIns.Orders.CashReduceType
  }
}
