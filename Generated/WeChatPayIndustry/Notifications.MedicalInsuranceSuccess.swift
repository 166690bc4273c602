// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 医保支付成功通知
  ///
  /// 一笔医保与自费混合的订单已付款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781554)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012165722)
  public struct MedicalInsuranceSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MEDICAL_INSURANCE.SUCCESS")
      ]
    }

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
    /// 各笔现金补充 · `cash_add_detail`
    public var cashAddDetail: CashAddDetail? { fields[object: 23] }
    /// 各笔现金减免 · `cash_reduce_detail`
    public var cashReduceDetail: CashReduceDetail? { fields[object: 24] }
    /// 接收回调的地址 · `callback_url`
    public var callbackURL: String? { fields[text: 25] }
    /// 自费部分的预下单编号 · `prepay_id`
    public var prepayID: String? { fields[text: 26] }
    /// 医疗机构带给医保的数据 · `passthrough_request_content`
    public var passthroughRequestContent: PassthroughRequestContent? { fields[object: 27] }
    /// 约定的扩展内容
    public var extends: String? { fields[text: 28] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 29] }
    /// 渠道号 · `channel_no`
    public var channelNo: String? { fields[text: 30] }
    /// 是否在医保的测试环境下单 · `med_ins_test_env`
    public var medInsTestEnv: Bool? { fields[boolean: 31] }

    public init(
      mixTradeNo: String? = nil, mixPayStatus: MixPayStatus? = nil, selfPayStatus: SelfPayStatus? = nil,
      medInsPayStatus: MedInsPayStatus? = nil, paidTime: String? = nil,
      passthroughResponseContent: PassthroughResponseContent? = nil, mixPayType: MixPayType? = nil,
      orderType: OrderType? = nil, appid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, payForRelatives: Bool? = nil, outTradeNo: String? = nil,
      serialNo: String? = nil, payOrderID: String? = nil, payAuthNo: String? = nil, geoLocation: String? = nil,
      cityID: String? = nil, medInstName: String? = nil, medInstNo: String? = nil,
      medInsOrderCreateTime: Timestamp? = nil, cashAddDetail: CashAddDetail? = nil,
      cashReduceDetail: CashReduceDetail? = nil, callbackURL: String? = nil, prepayID: String? = nil,
      passthroughRequestContent: PassthroughRequestContent? = nil, extends: String? = nil, attach: String? = nil,
      channelNo: String? = nil, medInsTestEnv: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mixTradeNo, mixPayStatus, selfPayStatus, medInsPayStatus, paidTime, passthroughResponseContent,
        mixPayType, orderType, appid, subAppid, subMchid, openid, subOpenid, payForRelatives, outTradeNo, serialNo,
        payOrderID, payAuthNo, geoLocation, cityID, medInstName, medInstNo, medInsOrderCreateTime, cashAddDetail,
        cashReduceDetail, callbackURL, prepayID, passthroughRequestContent, extends, attach, channelNo, medInsTestEnv
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
        "cash_add_detail": CashAddDetail?.self, "cash_reduce_detail": CashReduceDetail?.self,
        "callback_url": String?.self, "prepay_id": String?.self,
        "passthrough_request_content": JSONText<PassthroughRequestContent>?.self, "extends": String?.self,
        "attach": String?.self, "channel_no": String?.self, "med_ins_test_env": Bool?.self,
      ]
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

    /// 各笔现金补充
    public struct CashAddDetail: APIObject {
      /// 现金补充的类型 · `cash_add_type`
      public var cashAddType: CashAddType? { fields[enumeration: 0] }

      public init(cashAddType: CashAddType? = nil) {
        fields = ObjectFields(of: Self.self, cashAddType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cash_add_type": CashAddType?.self]
      }
    }

    /// 各笔现金减免
    public struct CashReduceDetail: APIObject {
      /// 现金减免的类型 · `cash_reduce_type`
      public var cashReduceType: CashReduceType? { fields[enumeration: 0] }

      public init(cashReduceType: CashReduceType? = nil) {
        fields = ObjectFields(of: Self.self, cashReduceType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cash_reduce_type": CashReduceType?.self]
      }
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
  }
}
