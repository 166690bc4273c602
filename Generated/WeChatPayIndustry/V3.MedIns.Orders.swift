// Written by wechatpay-gen: change the description, not this file.
// POST /v3/med-ins/orders

@_spi(Generated) public import WeChatPay

extension V3.MedIns.Orders {
  /// 医保支付：下单
  ///
  /// 创建一笔医保与自费混合的订单。
  ///
  /// `POST /v3/med-ins/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/med-ins/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 混合支付的类型 · `mix_pay_type`
    public var mixPayType: MixPayType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 订单的类型 · `order_type`
    public var orderType: OrderType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 是否替亲属支付 · `pay_for_relatives`
    public var payForRelatives: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 亲属
    public var relative: Relative? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `202204022005169952975171534816`
    public var outTradeNo: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 医疗机构的订单号 · `serial_no`, 例如 `1217752501201`
    public var serialNo: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 医保局给的支付单号 · `pay_order_id`, 例如 `ORD530100202204022006350000021`
    public var payOrderID: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 医保局给的支付授权码 · `pay_auth_no`, 例如 `AUTH530100202204022006310000034`
    public var payAuthNo: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 用户所在的经纬度，经度在前 · `geo_location`, 例如 `102.682296,25.054260`
    public var geoLocation: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 城市的编号 · `city_id`, 例如 `530100`
    public var cityID: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 医疗机构的名称 · `med_inst_name`, 例如 `北大医院`
    public var medInstName: String {
      get { fields[requiredText: 16] }
      set { fields[requiredText: 16] = newValue }
    }
    /// 医疗机构的编码 · `med_inst_no`, 例如 `1217752501201407033233368318`
    public var medInstNo: String {
      get { fields[requiredText: 17] }
      set { fields[requiredText: 17] = newValue }
    }
    /// 在医保下单的时间 · `med_ins_order_create_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var medInsOrderCreateTime: Timestamp? {
      get { fields[time: 18] }
      set { fields[time: 18] = newValue }
    }
    /// 总金额，单位为分 · `total_fee`, 例如 `202000`
    public var totalFee: Int {
      get { fields[requiredInteger: 19] }
      set { fields[requiredInteger: 19] = newValue }
    }
    /// 医保统筹付的金额，单位为分 · `med_ins_gov_fee`, 例如 `100000`
    public var medInsGovFee: Int? {
      get { fields[integer: 20] }
      set { fields[integer: 20] = newValue }
    }
    /// 医保个人账户付的金额，单位为分 · `med_ins_self_fee`, 例如 `45000`
    public var medInsSelfFee: Int? {
      get { fields[integer: 21] }
      set { fields[integer: 21] = newValue }
    }
    /// 医保其他款项付的金额，单位为分 · `med_ins_other_fee`, 例如 `5000`
    public var medInsOtherFee: Int? {
      get { fields[integer: 22] }
      set { fields[integer: 22] = newValue }
    }
    /// 结算后要自费的金额，单位为分 · `med_ins_cash_fee`, 例如 `50000`
    public var medInsCashFee: Int? {
      get { fields[integer: 23] }
      set { fields[integer: 23] = newValue }
    }
    /// 用微信支付付的金额，单位为分 · `wechat_pay_cash_fee`, 例如 `42000`
    public var wechatPayCashFee: Int? {
      get { fields[integer: 24] }
      set { fields[integer: 24] = newValue }
    }
    /// 各笔现金补充 · `cash_add_detail`
    public var cashAddDetail: [CashAddDetail]? {
      get { fields[list: 25] }
      set { fields[list: 25] = newValue }
    }
    /// 各笔现金减免 · `cash_reduce_detail`
    public var cashReduceDetail: [CashReduceDetail]? {
      get { fields[list: 26] }
      set { fields[list: 26] = newValue }
    }
    /// 接收回调的地址 · `callback_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var callbackURL: String {
      get { fields[requiredText: 27] }
      set { fields[requiredText: 27] = newValue }
    }
    /// 自费部分的预下单编号 · `prepay_id`, 例如 `wx201410272009395522657a690389285100`
    public var prepayID: String? {
      get { fields[text: 28] }
      set { fields[text: 28] = newValue }
    }
    /// 医疗机构带给医保的数据 · `passthrough_request_content`
    public var passthroughRequestContent: PassthroughRequestContent? {
      get { fields[object: 29] }
      set { fields[object: 29] = newValue }
    }
    /// 约定的扩展内容 · 例如 `{}`
    public var extends: String? {
      get { fields[text: 30] }
      set { fields[text: 30] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `{}`
    public var attach: String? {
      get { fields[text: 31] }
      set { fields[text: 31] = newValue }
    }
    /// 渠道号 · `channel_no`, 例如 `AAGN9uhZc5EGyRdairKW7Qnu`
    public var channelNo: String? {
      get { fields[text: 32] }
      set { fields[text: 32] = newValue }
    }
    /// 是否在医保的测试环境下单 · `med_ins_test_env`
    public var medInsTestEnv: Bool? {
      get { fields[boolean: 33] }
      set { fields[boolean: 33] = newValue }
    }

    public init(
      mixPayType: MixPayType, orderType: OrderType, appid: String, subAppid: String? = nil, subMchid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, payer: Payer, payForRelatives: Bool? = nil,
      relative: Relative? = nil, outTradeNo: String, serialNo: String, payOrderID: String? = nil,
      payAuthNo: String? = nil, geoLocation: String? = nil, cityID: String, medInstName: String, medInstNo: String,
      medInsOrderCreateTime: Timestamp? = nil, totalFee: Int, medInsGovFee: Int? = nil, medInsSelfFee: Int? = nil,
      medInsOtherFee: Int? = nil, medInsCashFee: Int? = nil, wechatPayCashFee: Int? = nil,
      cashAddDetail: [CashAddDetail]? = nil, cashReduceDetail: [CashReduceDetail]? = nil, callbackURL: String,
      prepayID: String? = nil, passthroughRequestContent: PassthroughRequestContent? = nil, extends: String? = nil,
      attach: String? = nil, channelNo: String? = nil, medInsTestEnv: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mixPayType, orderType, appid, subAppid, subMchid, openid, subOpenid, payer, payForRelatives,
        relative, outTradeNo, serialNo, payOrderID, payAuthNo, geoLocation, cityID, medInstName, medInstNo,
        medInsOrderCreateTime, totalFee, medInsGovFee, medInsSelfFee, medInsOtherFee, medInsCashFee, wechatPayCashFee,
        cashAddDetail, cashReduceDetail, callbackURL, prepayID, passthroughRequestContent, extends, attach, channelNo,
        medInsTestEnv
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mix_pay_type": MixPayType.self, "order_type": OrderType.self, "appid": String.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "openid": String?.self, "sub_openid": String?.self, "payer": Payer.self,
        "pay_for_relatives": Bool?.self, "relative": Relative?.self, "out_trade_no": String.self,
        "serial_no": String.self, "pay_order_id": String?.self, "pay_auth_no": String?.self,
        "geo_location": String?.self, "city_id": String.self, "med_inst_name": String.self, "med_inst_no": String.self,
        "med_ins_order_create_time": Timestamp?.self, "total_fee": Int.self, "med_ins_gov_fee": Int?.self,
        "med_ins_self_fee": Int?.self, "med_ins_other_fee": Int?.self, "med_ins_cash_fee": Int?.self,
        "wechat_pay_cash_fee": Int?.self, "cash_add_detail": [CashAddDetail]?.self,
        "cash_reduce_detail": [CashReduceDetail]?.self, "callback_url": String.self, "prepay_id": String?.self,
        "passthrough_request_content": JSONText<PassthroughRequestContent>?.self, "extends": String?.self,
        "attach": String?.self, "channel_no": String?.self, "med_ins_test_env": Bool?.self,
      ]
    }

    /// 混合支付的类型
    public typealias MixPayType = V3.MedIns.Orders.MixPayType

    /// 订单的类型
    public typealias OrderType = V3.MedIns.Orders.OrderType

    /// 付款人
    public struct Payer: APIObject {
      /// 真实的姓名，加密传输
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件号码的摘要，加密传输 · `id_digest`
      public var idDigest: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件的类型 · `card_type`
      public var cardType: CardType {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }

      public init(name: String, idDigest: String, cardType: CardType) {
        fields = ObjectFields(of: Self.self, name, idDigest, cardType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": Sensitive<String>.self, "id_digest": Sensitive<String>.self, "card_type": CardType.self]
      }
    }

    /// 亲属
    public struct Relative: APIObject {
      /// 亲属的真实姓名，加密传输
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 亲属证件号码的摘要，加密传输 · `id_digest`
      public var idDigest: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 亲属证件的类型 · `card_type`
      public var cardType: CardType {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }

      public init(name: String, idDigest: String, cardType: CardType) {
        fields = ObjectFields(of: Self.self, name, idDigest, cardType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": Sensitive<String>.self, "id_digest": Sensitive<String>.self, "card_type": CardType.self]
      }
    }

    /// 各笔现金补充
    public struct CashAddDetail: APIObject {
      /// 补充的金额，单位为分 · `cash_add_fee`, 例如 `2000`
      public var cashAddFee: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 现金补充的类型 · `cash_add_type`
      public var cashAddType: CashAddType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }

      public init(cashAddFee: Int, cashAddType: CashAddType) {
        fields = ObjectFields(of: Self.self, cashAddFee, cashAddType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cash_add_fee": Int.self, "cash_add_type": CashAddType.self]
      }
    }

    /// 各笔现金减免
    public struct CashReduceDetail: APIObject {
      /// 减免的金额，单位为分 · `cash_reduce_fee`, 例如 `10000`
      public var cashReduceFee: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 现金减免的类型 · `cash_reduce_type`
      public var cashReduceType: CashReduceType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }

      public init(cashReduceFee: Int, cashReduceType: CashReduceType) {
        fields = ObjectFields(of: Self.self, cashReduceFee, cashReduceType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cash_reduce_fee": Int.self, "cash_reduce_type": CashReduceType.self]
      }
    }

    /// 医疗机构带给医保的数据
    public struct PassthroughRequestContent: APIObject {
      /// 医保局给的支付授权码
      public var payAuthNo: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 医保局给的支付单号 · `payOrdId`
      public var payOrdID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 结算所在的经纬度
      public var setlLatlnt: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(payAuthNo: String? = nil, payOrdID: String? = nil, setlLatlnt: String? = nil) {
        fields = ObjectFields(of: Self.self, payAuthNo, payOrdID, setlLatlnt)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payAuthNo": String?.self, "payOrdId": String?.self, "setlLatlnt": String?.self]
      }
    }

    /// 证件的类型
    public struct CardType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `UNKNOWN_USER_CARD_TYPE`
      public static var unknownUserCardType: Self { Self(rawValue: "UNKNOWN_USER_CARD_TYPE") }

      /// 身份证 · `ID_CARD`
      public static var idCard: Self { Self(rawValue: "ID_CARD") }

      /// 户口簿 · `HOUSEHOLD_REGISTRATION`
      public static var householdRegistration: Self { Self(rawValue: "HOUSEHOLD_REGISTRATION") }

      /// 外国护照 · `FOREIGNER_PASSPORT`
      public static var foreignerPassport: Self { Self(rawValue: "FOREIGNER_PASSPORT") }

      /// 台湾居民来往大陆通行证 · `MAINLAND_TRAVEL_PERMIT_FOR_TW`
      public static var mainlandTravelPermitForTw: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_TW") }

      /// 澳门居民来往内地通行证 · `MAINLAND_TRAVEL_PERMIT_FOR_MO`
      public static var mainlandTravelPermitForMo: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_MO") }

      /// 香港居民来往内地通行证 · `MAINLAND_TRAVEL_PERMIT_FOR_HK`
      public static var mainlandTravelPermitForHk: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_HK") }

      /// 外国人永久居留证 · `FOREIGN_PERMANENT_RESIDENT`
      public static var foreignPermanentResident: Self { Self(rawValue: "FOREIGN_PERMANENT_RESIDENT") }
    }

    /// 现金补充的类型
    public typealias CashAddType = V3.MedIns.Orders.CashAddType

    /// 现金减免的类型
    public typealias CashReduceType = V3.MedIns.Orders.CashReduceType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 各笔现金补充
  public struct CashAddDetail: APIObject {
    /// 补充的金额，单位为分 · `cash_add_fee`
    public var cashAddFee: Int? { fields[integer: 0] }
    /// 现金补充的类型 · `cash_add_type`
    public var cashAddType: CashAddType? { fields[enumeration: 1] }

    public init(cashAddFee: Int? = nil, cashAddType: CashAddType? = nil) {
      fields = ObjectFields(of: Self.self, cashAddFee, cashAddType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cash_add_fee": Int?.self, "cash_add_type": CashAddType?.self]
    }
  }

  /// 现金补充的类型
  public struct CashAddType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 默认 · `DEFAULT_ADD_TYPE`
    public static var defaultAddType: Self { Self(rawValue: "DEFAULT_ADD_TYPE") }

    /// 运费 · `FREIGHT`
    public static var freight: Self { Self(rawValue: "FREIGHT") }

    /// 其他医疗费用 · `OTHER_MEDICAL_EXPENSES`
    public static var otherMedicalExpenses: Self { Self(rawValue: "OTHER_MEDICAL_EXPENSES") }
  }

  /// 各笔现金减免
  public struct CashReduceDetail: APIObject {
    /// 减免的金额，单位为分 · `cash_reduce_fee`
    public var cashReduceFee: Int? { fields[integer: 0] }
    /// 现金减免的类型 · `cash_reduce_type`
    public var cashReduceType: CashReduceType? { fields[enumeration: 1] }

    public init(cashReduceFee: Int? = nil, cashReduceType: CashReduceType? = nil) {
      fields = ObjectFields(of: Self.self, cashReduceFee, cashReduceType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cash_reduce_fee": Int?.self, "cash_reduce_type": CashReduceType?.self]
    }
  }

  /// 现金减免的类型
  public struct CashReduceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 默认 · `DEFAULT_REDUCE_TYPE`
    public static var defaultReduceType: Self { Self(rawValue: "DEFAULT_REDUCE_TYPE") }

    /// 医院减免 · `HOSPITAL_REDUCE`
    public static var hospitalReduce: Self { Self(rawValue: "HOSPITAL_REDUCE") }

    /// 药店优惠 · `PHARMACY_DISCOUNT`
    public static var pharmacyDiscount: Self { Self(rawValue: "PHARMACY_DISCOUNT") }

    /// 优惠 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 预缴抵扣 · `PRE_PAYMENT`
    public static var prePayment: Self { Self(rawValue: "PRE_PAYMENT") }

    /// 押金抵扣 · `DEPOSIT_DEDUCTION`
    public static var depositDeduction: Self { Self(rawValue: "DEPOSIT_DEDUCTION") }
  }

  /// 医保部分的支付状态
  public struct MedInsPayStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN_MED_INS_PAY_STATUS`
    public static var unknownMedInsPayStatus: Self { Self(rawValue: "UNKNOWN_MED_INS_PAY_STATUS") }

    /// 已下单，未支付 · `MED_INS_PAY_CREATED`
    public static var medInsPayCreated: Self { Self(rawValue: "MED_INS_PAY_CREATED") }

    /// 支付成功 · `MED_INS_PAY_SUCCESS`
    public static var medInsPaySuccess: Self { Self(rawValue: "MED_INS_PAY_SUCCESS") }

    /// 已退款 · `MED_INS_PAY_REFUND`
    public static var medInsPayRefund: Self { Self(rawValue: "MED_INS_PAY_REFUND") }

    /// 支付失败 · `MED_INS_PAY_FAIL`
    public static var medInsPayFail: Self { Self(rawValue: "MED_INS_PAY_FAIL") }

    /// 没有医保部分 · `NO_MED_INS_PAY`
    public static var noMedInsPay: Self { Self(rawValue: "NO_MED_INS_PAY") }
  }

  /// 混合订单的支付状态
  public struct MixPayStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN_MIX_PAY_STATUS`
    public static var unknownMixPayStatus: Self { Self(rawValue: "UNKNOWN_MIX_PAY_STATUS") }

    /// 已下单，未支付 · `MIX_PAY_CREATED`
    public static var mixPayCreated: Self { Self(rawValue: "MIX_PAY_CREATED") }

    /// 支付成功 · `MIX_PAY_SUCCESS`
    public static var mixPaySuccess: Self { Self(rawValue: "MIX_PAY_SUCCESS") }

    /// 已退款 · `MIX_PAY_REFUND`
    public static var mixPayRefund: Self { Self(rawValue: "MIX_PAY_REFUND") }

    /// 支付失败 · `MIX_PAY_FAIL`
    public static var mixPayFail: Self { Self(rawValue: "MIX_PAY_FAIL") }
  }

  /// 混合支付的类型
  public struct MixPayType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN_MIX_PAY_TYPE`
    public static var unknownMixPayType: Self { Self(rawValue: "UNKNOWN_MIX_PAY_TYPE") }

    /// 只有自费 · `CASH_ONLY`
    public static var cashOnly: Self { Self(rawValue: "CASH_ONLY") }

    /// 只有医保 · `INSURANCE_ONLY`
    public static var insuranceOnly: Self { Self(rawValue: "INSURANCE_ONLY") }

    /// 自费与医保都有 · `CASH_AND_INSURANCE`
    public static var cashAndInsurance: Self { Self(rawValue: "CASH_AND_INSURANCE") }
  }

  /// 订单的类型
  public struct OrderType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN_ORDER_TYPE`
    public static var unknownOrderType: Self { Self(rawValue: "UNKNOWN_ORDER_TYPE") }

    /// 挂号 · `REG_PAY`
    public static var regPay: Self { Self(rawValue: "REG_PAY") }

    /// 诊间缴费 · `DIAG_PAY`
    public static var diagPay: Self { Self(rawValue: "DIAG_PAY") }

    /// 新冠检测 · `COVID_EXAM_PAY`
    public static var covidExamPay: Self { Self(rawValue: "COVID_EXAM_PAY") }

    /// 住院费 · `IN_HOSP_PAY`
    public static var inHospPay: Self { Self(rawValue: "IN_HOSP_PAY") }

    /// 药店购药 · `PHARMACY_PAY`
    public static var pharmacyPay: Self { Self(rawValue: "PHARMACY_PAY") }

    /// 参保缴费 · `INSURANCE_PAY`
    public static var insurancePay: Self { Self(rawValue: "INSURANCE_PAY") }

    /// 互联网医院挂号 · `INT_REG_PAY`
    public static var intRegPay: Self { Self(rawValue: "INT_REG_PAY") }

    /// 互联网医院复诊 · `INT_RE_DIAG_PAY`
    public static var intReDiagPay: Self { Self(rawValue: "INT_RE_DIAG_PAY") }

    /// 互联网医院处方 · `INT_RX_PAY`
    public static var intRxPay: Self { Self(rawValue: "INT_RX_PAY") }

    /// 新冠抗原检测 · `COVID_ANTIGEN_PAY`
    public static var covidAntigenPay: Self { Self(rawValue: "COVID_ANTIGEN_PAY") }

    /// 药费 · `MED_PAY`
    public static var medPay: Self { Self(rawValue: "MED_PAY") }
  }

  /// 医疗机构带给医保的数据
  public struct PassthroughRequestContent: APIObject {
    /// 医保局给的支付授权码
    public var payAuthNo: String? { fields[text: 0] }
    /// 医保局给的支付单号 · `payOrdId`
    public var payOrdID: String? { fields[text: 1] }
    /// 结算所在的经纬度
    public var setlLatlnt: String? { fields[text: 2] }

    public init(payAuthNo: String? = nil, payOrdID: String? = nil, setlLatlnt: String? = nil) {
      fields = ObjectFields(of: Self.self, payAuthNo, payOrdID, setlLatlnt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payAuthNo": String?.self, "payOrdId": String?.self, "setlLatlnt": String?.self]
    }
  }

  /// 付款后医保带给医疗机构的数据
  public struct PassthroughResponseContent: APIObject {
    /// 医保局给的支付授权码
    public var payAuthNo: String? { fields[text: 0] }
    /// 医保局给的支付单号 · `payOrdId`
    public var payOrdID: String? { fields[text: 1] }
    /// 结算所在的经纬度
    public var setlLatlnt: String? { fields[text: 2] }

    public init(payAuthNo: String? = nil, payOrdID: String? = nil, setlLatlnt: String? = nil) {
      fields = ObjectFields(of: Self.self, payAuthNo, payOrdID, setlLatlnt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payAuthNo": String?.self, "payOrdId": String?.self, "setlLatlnt": String?.self]
    }
  }

  /// 自费部分的支付状态
  public struct SelfPayStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN_SELF_PAY_STATUS`
    public static var unknownSelfPayStatus: Self { Self(rawValue: "UNKNOWN_SELF_PAY_STATUS") }

    /// 已下单，未支付 · `SELF_PAY_CREATED`
    public static var selfPayCreated: Self { Self(rawValue: "SELF_PAY_CREATED") }

    /// 支付成功 · `SELF_PAY_SUCCESS`
    public static var selfPaySuccess: Self { Self(rawValue: "SELF_PAY_SUCCESS") }

    /// 已退款 · `SELF_PAY_REFUND`
    public static var selfPayRefund: Self { Self(rawValue: "SELF_PAY_REFUND") }

    /// 支付失败 · `SELF_PAY_FAIL`
    public static var selfPayFail: Self { Self(rawValue: "SELF_PAY_FAIL") }

    /// 没有自费部分 · `NO_SELF_PAY`
    public static var noSelfPay: Self { Self(rawValue: "NO_SELF_PAY") }
  }
}
