// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-risk-manage/report-trade-union-information

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.ReportTradeUnionInformation {
  /// 交易风险：上报关联信息
  ///
  /// 上报订单的买卖双方与设备等信息，供风险判断。
  ///
  /// `POST /v3/merchant-risk-manage/report-trade-union-information` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-risk-manage/report-trade-union-information"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 从业机构的商户号 · `acquiring_bank_id`, 例如 `1356485`
    public var acquiringBankID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1900000108`
    public var channelID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900009231`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 电话号码，加密传输 · 例如 `ca775af5f841bdf424b2e6eb86a6e21e`
    public var phone: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 用户实名的证件号码，加密传输 · `certificates_number`, 例如 `ca775af5f841bdf424b2e6eb86a6e21e`
    public var certificatesNumber: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 用户终端的 IP · `client_ip`, 例如 `123.12.12.123`
    public var clientIP: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 风险的等级 · `risk_level`, 例如 `1`
    public var riskLevel: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 线上还是线下，枚举值之一 `1` | `2` · `line_type`
    public var lineType: LineType? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }
    /// 虚拟还是实物，枚举值之一 `1` | `2` · `goods_type`
    public var goodsType: GoodsType? {
      get { fields[enumeration: 11] }
      set { fields[enumeration: 11] = newValue }
    }
    /// 由谁发布物品，枚举值之一 `1` | `2` · `seller_type`
    public var sellerType: SellerType? {
      get { fields[enumeration: 12] }
      set { fields[enumeration: 12] = newValue }
    }
    /// 是否要发货 · `is_need_deliver`
    public var isNeedDeliver: Bool? {
      get { fields[boolean: 13] }
      set { fields[boolean: 13] = newValue }
    }
    /// 设备的类型，枚举值之一 `1` | `2` | `3` · `device_type`
    public var deviceType: DeviceType? {
      get { fields[enumeration: 14] }
      set { fields[enumeration: 14] = newValue }
    }
    /// 用户的编号 · 例如 `华为的账号：260XXX`
    public var userid: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 手机号从何而来 · `phone_from`, 例如 `1`
    public var phoneFrom: Int? {
      get { fields[integer: 16] }
      set { fields[integer: 16] = newValue }
    }
    /// 收款方的用户标识 · `seller_userid`, 例如 `抖音的账号：XXXXX`
    public var sellerUserid: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }
    /// 业务的场景，枚举值之一 `0` | `1` | `2`
    public var scene: RequestScene? {
      get { fields[enumeration: 18] }
      set { fields[enumeration: 18] = newValue }
    }
    /// 充值业务才有的内容 · `recharge_fields`
    public var rechargeFields: RechargeFields? {
      get { fields[object: 19] }
      set { fields[object: 19] = newValue }
    }
    /// 生活缴费才有的内容 · `living_expenses_fields`
    public var livingExpensesFields: LivingExpensesFields? {
      get { fields[object: 20] }
      set { fields[object: 20] = newValue }
    }
    /// 扩展的内容一，内为 JSON · `extra_fields1`, 例如 `{"key1":"value1"}`
    public var extraFields1: String? {
      get { fields[text: 21] }
      set { fields[text: 21] = newValue }
    }
    /// 扩展的内容二，内为 JSON · `extra_fields2`, 例如 `{"key1":"value1"}`
    public var extraFields2: String? {
      get { fields[text: 22] }
      set { fields[text: 22] = newValue }
    }
    /// 扩展的内容三，内为 JSON · `extra_fields3`, 例如 `{"key1":"value1"}`
    public var extraFields3: String? {
      get { fields[text: 23] }
      set { fields[text: 23] = newValue }
    }
    /// 是否高风险的商品 · `high_risk_goods`, 例如 `1`
    public var highRiskGoods: Int? {
      get { fields[integer: 24] }
      set { fields[integer: 24] = newValue }
    }
    /// 下单与支付是否同一设备 · `same_deviced`
    public var sameDeviced: Bool? {
      get { fields[boolean: 25] }
      set { fields[boolean: 25] = newValue }
    }
    /// 下单是否用常用的设备 · `reliable_device`
    public var reliableDevice: Bool? {
      get { fields[boolean: 26] }
      set { fields[boolean: 26] = newValue }
    }
    /// 收货的省份 · `delivery_province`, 例如 `example_delivery_province`
    public var deliveryProvince: String? {
      get { fields[text: 27] }
      set { fields[text: 27] = newValue }
    }
    /// 收货的城市 · `delivery_city`, 例如 `example_delivery_city`
    public var deliveryCity: String? {
      get { fields[text: 28] }
      set { fields[text: 28] = newValue }
    }
    /// 收货地址是否新加的 · `new_address`
    public var newAddress: Bool? {
      get { fields[boolean: 29] }
      set { fields[boolean: 29] = newValue }
    }
    /// 上一笔由谁支付，填 OpenID · `last_pay_openid`, 例如 `example_last_pay_openid`
    public var lastPayOpenid: String? {
      get { fields[text: 30] }
      set { fields[text: 30] = newValue }
    }
    /// 是否高风险的商品，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` · `risky_goods`
    public var riskyGoods: RiskyGoods? {
      get { fields[enumeration: 31] }
      set { fields[enumeration: 31] = newValue }
    }
    /// 小时购还是自提，枚举值之一 `1` | `2` · `offline_delivery_label`
    public var offlineDeliveryLabel: OfflineDeliveryLabel? {
      get { fields[enumeration: 32] }
      set { fields[enumeration: 32] = newValue }
    }
    /// 是否由他人代付 · `proxy_payment`
    public var proxyPayment: Bool? {
      get { fields[boolean: 33] }
      set { fields[boolean: 33] = newValue }
    }
    /// 下单人的手机号，只露前三后四位 · `order_phone_number`, 例如 `example_order_phone_number`
    public var orderPhoneNumber: String? {
      get { fields[text: 34] }
      set { fields[text: 34] = newValue }
    }
    /// 用户的分层，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` · `user_risk_level`
    public var userRiskLevel: UserRiskLevel? {
      get { fields[enumeration: 35] }
      set { fields[enumeration: 35] = newValue }
    }
    /// 商户评的风险等级，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` · `sp_risk_level`
    public var spRiskLevel: SpRiskLevel? {
      get { fields[enumeration: 36] }
      set { fields[enumeration: 36] = newValue }
    }
    /// 手机号的归属地 · `phone_number_location`, 例如 `example_phone_number_location`
    public var phoneNumberLocation: String? {
      get { fields[text: 37] }
      set { fields[text: 37] = newValue }
    }
    /// 商品的类目 · `goods_category`, 例如 `example_goods_category`
    public var goodsCategory: String? {
      get { fields[text: 38] }
      set { fields[text: 38] = newValue }
    }
    /// 打开前有无异常行为 · `pre_opening_behavior`, 例如 `example_pre_opening_behavior`
    public var preOpeningBehavior: String? {
      get { fields[text: 39] }
      set { fields[text: 39] = newValue }
    }
    /// 卖家是否新账号 · `new_store`
    public var newStore: Bool? {
      get { fields[boolean: 40] }
      set { fields[boolean: 40] = newValue }
    }
    /// 店铺的标识 · `store_identifier`, 例如 `example_store_identifier`
    public var storeIdentifier: String? {
      get { fields[text: 41] }
      set { fields[text: 41] = newValue }
    }
    /// 商品上架的时间 · `goods_listing_time`, 例如 `example_goods_listing_time`
    public var goodsListingTime: String? {
      get { fields[text: 42] }
      set { fields[text: 42] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `example_combine_out_trade_no`
    public var combineOutTradeNo: String? {
      get { fields[text: 43] }
      set { fields[text: 43] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `example_combine_mchid`
    public var combineMchid: String? {
      get { fields[text: 44] }
      set { fields[text: 44] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? {
      get { fields[list: 45] }
      set { fields[list: 45] = newValue }
    }

    public init(
      spMchid: String? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil, openid: String? = nil, phone: String? = nil, certificatesNumber: String? = nil,
      clientIP: String? = nil, riskLevel: Int? = nil, lineType: LineType? = nil, goodsType: GoodsType? = nil,
      sellerType: SellerType? = nil, isNeedDeliver: Bool? = nil, deviceType: DeviceType? = nil, userid: String? = nil,
      phoneFrom: Int? = nil, sellerUserid: String? = nil, scene: RequestScene? = nil,
      rechargeFields: RechargeFields? = nil, livingExpensesFields: LivingExpensesFields? = nil,
      extraFields1: String? = nil, extraFields2: String? = nil, extraFields3: String? = nil, highRiskGoods: Int? = nil,
      sameDeviced: Bool? = nil, reliableDevice: Bool? = nil, deliveryProvince: String? = nil,
      deliveryCity: String? = nil, newAddress: Bool? = nil, lastPayOpenid: String? = nil, riskyGoods: RiskyGoods? = nil,
      offlineDeliveryLabel: OfflineDeliveryLabel? = nil, proxyPayment: Bool? = nil, orderPhoneNumber: String? = nil,
      userRiskLevel: UserRiskLevel? = nil, spRiskLevel: SpRiskLevel? = nil, phoneNumberLocation: String? = nil,
      goodsCategory: String? = nil, preOpeningBehavior: String? = nil, newStore: Bool? = nil,
      storeIdentifier: String? = nil, goodsListingTime: String? = nil, combineOutTradeNo: String? = nil,
      combineMchid: String? = nil, subOrders: [SubOrder]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, acquiringBankID, channelID, subMchid, outTradeNo, openid, phone, certificatesNumber,
        clientIP, riskLevel, lineType, goodsType, sellerType, isNeedDeliver, deviceType, userid, phoneFrom,
        sellerUserid, scene, rechargeFields, livingExpensesFields, extraFields1, extraFields2, extraFields3,
        highRiskGoods, sameDeviced, reliableDevice, deliveryProvince, deliveryCity, newAddress, lastPayOpenid,
        riskyGoods, offlineDeliveryLabel, proxyPayment, orderPhoneNumber, userRiskLevel, spRiskLevel,
        phoneNumberLocation, goodsCategory, preOpeningBehavior, newStore, storeIdentifier, goodsListingTime,
        combineOutTradeNo, combineMchid, subOrders
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "out_trade_no": String?.self, "openid": String?.self,
        "phone": Sensitive<String>?.self, "certificates_number": Sensitive<String>?.self, "client_ip": String?.self,
        "risk_level": Int?.self, "line_type": LineType?.self, "goods_type": GoodsType?.self,
        "seller_type": SellerType?.self, "is_need_deliver": Bool?.self, "device_type": DeviceType?.self,
        "userid": String?.self, "phone_from": Int?.self, "seller_userid": String?.self, "scene": RequestScene?.self,
        "recharge_fields": RechargeFields?.self, "living_expenses_fields": LivingExpensesFields?.self,
        "extra_fields1": String?.self, "extra_fields2": String?.self, "extra_fields3": String?.self,
        "high_risk_goods": Int?.self, "same_deviced": Bool?.self, "reliable_device": Bool?.self,
        "delivery_province": String?.self, "delivery_city": String?.self, "new_address": Bool?.self,
        "last_pay_openid": String?.self, "risky_goods": RiskyGoods?.self,
        "offline_delivery_label": OfflineDeliveryLabel?.self, "proxy_payment": Bool?.self,
        "order_phone_number": String?.self, "user_risk_level": UserRiskLevel?.self, "sp_risk_level": SpRiskLevel?.self,
        "phone_number_location": String?.self, "goods_category": String?.self, "pre_opening_behavior": String?.self,
        "new_store": Bool?.self, "store_identifier": String?.self, "goods_listing_time": String?.self,
        "combine_out_trade_no": String?.self, "combine_mchid": String?.self, "sub_orders": [SubOrder]?.self,
      ]
    }

    /// 线上还是线下，枚举值之一 `1` | `2`
    public struct LineType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 虚拟还是实物，枚举值之一 `1` | `2`
    public struct GoodsType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 由谁发布物品，枚举值之一 `1` | `2`
    public struct SellerType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 设备的类型，枚举值之一 `1` | `2` | `3`
    public struct DeviceType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }

    /// 业务的场景，枚举值之一 `0` | `1` | `2`
    public struct RequestScene: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `0`
      public static var value0: Self { Self(rawValue: 0) }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 充值业务才有的内容
    public struct RechargeFields: APIObject {
      /// 账号的类型 · `account_type`, 例如 `1`
      public var accountType: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 充值的账号 · 例如 `example_account`
      public var account: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(accountType: Int? = nil, account: String? = nil) {
        fields = ObjectFields(of: Self.self, accountType, account)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account_type": Int?.self, "account": String?.self]
      }
    }

    /// 生活缴费才有的内容
    public struct LivingExpensesFields: APIObject {
      /// 缴费的户号 · `acc_no`, 例如 `123456`
      public var accNo: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 哪种费用 · 例如 `1`
      public var type: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 在哪个城市缴费 · 例如 `湖南衡阳`
      public var city: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 户号所在的地址
      public var address: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 缴费的户名 · `acc_name`, 例如 `詹讯`
      public var accName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 收费机构的名称 · `company_name`, 例如 `深圳电力`
      public var companyName: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 缴费的金额，单位为分 · 例如 `500`
      public var amount: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }

      public init(
        accNo: String? = nil, type: Int? = nil, city: String? = nil, address: String? = nil, accName: String? = nil,
        companyName: String? = nil, amount: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, accNo, type, city, address, accName, companyName, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "acc_no": String?.self, "type": Int?.self, "city": String?.self, "address": String?.self,
          "acc_name": String?.self, "company_name": String?.self, "amount": Int?.self,
        ]
      }
    }

    /// 是否高风险的商品，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public struct RiskyGoods: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `6`
      public static var value6: Self { Self(rawValue: 6) }
    }

    /// 小时购还是自提，枚举值之一 `1` | `2`
    public struct OfflineDeliveryLabel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 用户的分层，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7`
    public struct UserRiskLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `6`
      public static var value6: Self { Self(rawValue: 6) }

      /// `7`
      public static var value7: Self { Self(rawValue: 7) }
    }

    /// 商户评的风险等级，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7`
    public struct SpRiskLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `6`
      public static var value6: Self { Self(rawValue: 6) }

      /// `7`
      public static var value7: Self { Self(rawValue: 7) }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单的商户订单号 · `out_trade_no`, 例如 `example_out_trade_no`
      public var outTradeNo: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商户号 · `mch_id`, 例如 `example_mch_id`
      public var mchID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 收货的省份 · `delivery_province`, 例如 `example_delivery_province`
      public var deliveryProvince: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 收货的城市 · `delivery_city`, 例如 `example_delivery_city`
      public var deliveryCity: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 是否高风险的商品，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` · `risky_goods`
      public var riskyGoods: RiskyGoods? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 用户的分层，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` · `user_risk_level`
      public var userRiskLevel: UserRiskLevel? {
        get { fields[enumeration: 5] }
        set { fields[enumeration: 5] = newValue }
      }
      /// 商户评的风险等级，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` · `sp_risk_level`
      public var spRiskLevel: SpRiskLevel? {
        get { fields[enumeration: 6] }
        set { fields[enumeration: 6] = newValue }
      }

      public init(
        outTradeNo: String? = nil, mchID: String? = nil, deliveryProvince: String? = nil, deliveryCity: String? = nil,
        riskyGoods: RiskyGoods? = nil, userRiskLevel: UserRiskLevel? = nil, spRiskLevel: SpRiskLevel? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outTradeNo, mchID, deliveryProvince, deliveryCity, riskyGoods, userRiskLevel, spRiskLevel
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_trade_no": String?.self, "mch_id": String?.self, "delivery_province": String?.self,
          "delivery_city": String?.self, "risky_goods": RiskyGoods?.self, "user_risk_level": UserRiskLevel?.self,
          "sp_risk_level": SpRiskLevel?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 从业机构的商户号 · `acquiring_bank_id`
    public var acquiringBankID: String? { fields[text: 1] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }

    public init(
      spMchid: String? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, acquiringBankID, channelID, subMchid, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "out_trade_no": String?.self,
      ]
    }
  }
}
