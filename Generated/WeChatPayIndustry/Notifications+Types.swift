// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 发票卡券的状态
  public struct FapiaoCardStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 插卡已受理 · `INSERT_ACCEPTED`
    public static var insertAccepted: Self { Self(rawValue: "INSERT_ACCEPTED") }

    /// 已插入卡包 · `INSERTED`
    public static var inserted: Self { Self(rawValue: "INSERTED") }

    /// 作废已受理 · `DISCARD_ACCEPTED`
    public static var discardAccepted: Self { Self(rawValue: "DISCARD_ACCEPTED") }

    /// 已作废 · `DISCARDED`
    public static var discarded: Self { Self(rawValue: "DISCARDED") }
  }

  /// 各张发票
  public struct FapiaoInformation: APIObject {
    /// 商户自定的发票单号 · `fapiao_id`
    public var fapiaoID: String? { fields[text: 0] }
    /// 发票的状态 · `fapiao_status`
    public var fapiaoStatus: FapiaoStatus? { fields[enumeration: 1] }
    /// 发票卡券的状态 · `card_status`
    public var cardStatus: FapiaoCardStatus? { fields[enumeration: 2] }

    public init(fapiaoID: String? = nil, fapiaoStatus: FapiaoStatus? = nil, cardStatus: FapiaoCardStatus? = nil) {
      fields = ObjectFields(of: Self.self, fapiaoID, fapiaoStatus, cardStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fapiao_id": String?.self, "fapiao_status": FapiaoStatus?.self, "card_status": FapiaoCardStatus?.self]
    }
  }

  /// 发票的状态
  public struct FapiaoStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 开票已受理 · `ISSUE_ACCEPTED`
    public static var issueAccepted: Self { Self(rawValue: "ISSUE_ACCEPTED") }

    /// 已开票 · `ISSUED`
    public static var issued: Self { Self(rawValue: "ISSUED") }

    /// 冲红已受理 · `REVERSE_ACCEPTED`
    public static var reverseAccepted: Self { Self(rawValue: "REVERSE_ACCEPTED") }

    /// 已冲红 · `REVERSED`
    public static var reversed: Self { Self(rawValue: "REVERSED") }
  }

  /// 订单的金额
  public struct WeChatPayIndustryEntrustAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 折扣的金额，单位为分 · `discount_total`
    public var discountTotal: Int? { fields[integer: 2] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 3] }

    public init(total: Int? = nil, payerTotal: Int? = nil, discountTotal: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, discountTotal, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "discount_total": Int?.self, "currency": String?.self]
    }
  }

  /// 签约的内容
  public struct WeChatPayIndustryEntrustContractInformation: APIObject {
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 签约的状态 · `contract_status`
    public var contractStatus: String? { fields[text: 1] }
    /// 签约的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }

    public init(contractID: String? = nil, contractStatus: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, contractID, contractStatus, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_id": String?.self, "contract_status": String?.self, "create_time": Timestamp?.self]
    }
  }

  /// 设备
  public struct WeChatPayIndustryEntrustDeviceInformation: APIObject {
    /// 设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }
    /// 文档称是商户设备的 IP · `payer_total`
    public var payerTotal: String? { fields[text: 1] }

    public init(deviceID: String? = nil, payerTotal: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceID, payerTotal)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self, "payer_total": String?.self]
    }
  }

  /// 付款人
  public struct WeChatPayIndustryEntrustPayer: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(openid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 所享的优惠
  public struct WeChatPayIndustryEntrustPromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 2] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self,
      ]
    }
  }

  /// 订单的金额
  public struct WeChatPayIndustryTransactionAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 折扣的金额，单位为分 · `discount_total`
    public var discountTotal: Int? { fields[integer: 2] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 3] }

    public init(total: Int? = nil, payerTotal: Int? = nil, discountTotal: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, discountTotal, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "discount_total": Int?.self, "currency": String?.self]
    }
  }

  /// 设备
  public struct WeChatPayIndustryTransactionDeviceInfo: APIObject {
    /// 设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }
    /// 设备的 IP · `device_ip`
    public var deviceIP: String? { fields[text: 1] }

    public init(deviceID: String? = nil, deviceIP: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceID, deviceIP)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self, "device_ip": String?.self]
    }
  }

  /// 停车的情况
  public struct WeChatPayIndustryTransactionParkingInfo: APIObject {
    /// 入场编号 · `parking_id`
    public var parkingID: String? { fields[text: 0] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 1] }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: WeChatPayIndustryTransactionPlateColor? { fields[enumeration: 2] }
    /// 入场的时间 · `start_time`
    public var startTime: String? { fields[text: 3] }
    /// 离场的时间 · `end_time`
    public var endTime: String? { fields[text: 4] }
    /// 停车场的名称 · `parking_name`
    public var parkingName: String? { fields[text: 5] }
    /// 计费时长，单位为秒 · `charging_duration`
    public var chargingDuration: Int? { fields[integer: 6] }
    /// 停车场设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 7] }

    public init(
      parkingID: String? = nil, plateNumber: String? = nil, plateColor: WeChatPayIndustryTransactionPlateColor? = nil,
      startTime: String? = nil, endTime: String? = nil, parkingName: String? = nil, chargingDuration: Int? = nil,
      deviceID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, parkingID, plateNumber, plateColor, startTime, endTime, parkingName, chargingDuration, deviceID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "parking_id": String?.self, "plate_number": String?.self,
        "plate_color": WeChatPayIndustryTransactionPlateColor?.self, "start_time": String?.self,
        "end_time": String?.self, "parking_name": String?.self, "charging_duration": Int?.self,
        "device_id": String?.self,
      ]
    }
  }

  /// 付款人
  public struct WeChatPayIndustryTransactionPayer: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(openid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 车牌的颜色
  public struct WeChatPayIndustryTransactionPlateColor: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 蓝 · `BLUE`
    public static var blue: Self { Self(rawValue: "BLUE") }

    /// 绿 · `GREEN`
    public static var green: Self { Self(rawValue: "GREEN") }

    /// 黄 · `YELLOW`
    public static var yellow: Self { Self(rawValue: "YELLOW") }

    /// 黑 · `BLACK`
    public static var black: Self { Self(rawValue: "BLACK") }

    /// 白 · `WHITE`
    public static var white: Self { Self(rawValue: "WHITE") }

    /// 黄绿 · `LIMEGREEN`
    public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
  }

  /// 所享的优惠
  public struct WeChatPayIndustryTransactionPromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 2] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self,
      ]
    }
  }

  /// 交易的状态
  public struct WeChatPayIndustryTransactionTradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 已受理，等待扣款 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 扣款失败 · `PAY_FAIL`
    public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

    /// 用户已还欠款 · `PAY_BACK`
    public static var payBack: Self { Self(rawValue: "PAY_BACK") }
  }
}
