// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlineface/transactions

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Transactions {
  /// 离线刷脸：扣款
  ///
  /// 按协议从用户处扣款。
  ///
  /// `POST /v3/offlineface/transactions` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/offlineface/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户出示的支付凭证 · `auth_code`
    public var authCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 金额
    public var amount: Amount? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 商品的描述
    public var description: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 原样带回查询与通知的附加数据
    public var attach: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 经营的业务
    public var business: Business? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }

    public init(
      authCode: String, spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, amount: Amount? = nil, sceneInfo: SceneInfo? = nil, goodsTag: String? = nil,
      description: String? = nil, attach: String? = nil, settleInfo: SettleInfo? = nil, outTradeNo: String? = nil,
      business: Business? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, authCode, spAppid, spMchid, subAppid, subMchid, amount, sceneInfo, goodsTag, description, attach,
        settleInfo, outTradeNo, business
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "auth_code": String.self, "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "amount": Amount?.self, "scene_info": SceneInfo?.self, "goods_tag": String?.self,
        "description": String?.self, "attach": String?.self, "settle_info": SettleInfo?.self,
        "out_trade_no": String?.self, "business": Business?.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `0`
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY，枚举值之一
      public var currency: Currency {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }

      public init(total: Int, currency: Currency) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": Currency.self]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 设备的 IP · `device_ip`
      public var deviceIP: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(deviceIP: String) {
        fields = ObjectFields(of: Self.self, deviceIP)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_ip": String.self]
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? {
        get { fields[boolean: 0] }
        set { fields[boolean: 0] = newValue }
      }

      public init(profitSharing: Bool? = nil) {
        fields = ObjectFields(of: Self.self, profitSharing)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["profit_sharing": Bool?.self]
      }
    }

    /// 经营的业务
    public struct Business: APIObject {
      /// 平台产品的编号，枚举值之一 `2` | `11` · `business_product_id`
      public var businessProductID: BusinessProductID {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 平台场景的编号，枚举值之一 `3` | `4` | `5` | `6` | `124` | `125` | `126` · `business_scene_id`
      public var businessSceneID: BusinessSceneID {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }

      public init(businessProductID: BusinessProductID, businessSceneID: BusinessSceneID) {
        fields = ObjectFields(of: Self.self, businessProductID, businessSceneID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["business_product_id": BusinessProductID.self, "business_scene_id": BusinessSceneID.self]
      }
    }

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.Offlineface.Transactions.Currency

    /// 平台产品的编号，枚举值之一 `2` | `11`
    public struct BusinessProductID: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `11`
      public static var value11: Self { Self(rawValue: 11) }
    }

    /// 平台场景的编号，枚举值之一 `3` | `4` | `5` | `6` | `124` | `125` | `126`
    public struct BusinessSceneID: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `6`
      public static var value6: Self { Self(rawValue: 6) }

      /// `124`
      public static var value124: Self { Self(rawValue: 124) }

      /// `125`
      public static var value125: Self { Self(rawValue: 125) }

      /// `126`
      public static var value126: Self { Self(rawValue: 126) }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 付款人
    public var payer: Payer? { fields[object: 4] }
    /// 金额
    public var amount: Amount? { fields[object: 5] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [[String: JSONValue]]? { fields[list: 6] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 7] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 8] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 9] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 10] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 11] }
    /// 欠款的状态 · `debt_state`
    public var debtState: String? { fields[text: 12] }
    /// 商品的描述
    public var description: String? { fields[text: 13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 14] }
    /// 支付成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 15] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 16] }
    /// 还款的微信支付订单号 · `repayment_transaction_id`
    public var repaymentTransactionID: String? { fields[text: 17] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 18] }
    /// 错误的分类 · `error_type`
    public var errorType: String? { fields[text: 19] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      payer: Payer? = nil, amount: Amount? = nil, promotionDetail: [[String: JSONValue]]? = nil,
      sceneInfo: SceneInfo? = nil, bankType: String? = nil, tradeType: TradeType? = nil, tradeState: String? = nil,
      tradeStateDescription: String? = nil, debtState: String? = nil, description: String? = nil, attach: String? = nil,
      successTime: Timestamp? = nil, transactionID: String? = nil, repaymentTransactionID: String? = nil,
      outTradeNo: String? = nil, errorType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, payer, amount, promotionDetail, sceneInfo, bankType,
        tradeType, tradeState, tradeStateDescription, debtState, description, attach, successTime, transactionID,
        repaymentTransactionID, outTradeNo, errorType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [[String: JSONValue]]?.self,
        "scene_info": SceneInfo?.self, "bank_type": String?.self, "trade_type": TradeType?.self,
        "trade_state": String?.self, "trade_state_description": String?.self, "debt_state": String?.self,
        "description": String?.self, "attach": String?.self, "success_time": Timestamp?.self,
        "transaction_id": String?.self, "repayment_transaction_id": String?.self, "out_trade_no": String?.self,
        "error_type": String?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Offlineface.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Offlineface.Transactions.Amount

    /// 支付的场景
    public typealias SceneInfo = V3.Offlineface.Transactions.SceneInfo

    /// 交易的类型
    public typealias TradeType = V3.Offlineface.Transactions.TradeType

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.Offlineface.Transactions.Currency
  }

  /// 金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY，枚举值之一
    public var currency: Currency? { fields[enumeration: 1] }

    public init(total: Int? = nil, currency: Currency? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": Currency?.self]
    }
  }

  /// 币种，人民币为 CNY，枚举值之一
  public struct Currency: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 人民币 · `CNY`
    public static var cny: Self { Self(rawValue: "CNY") }
  }

  /// 付款人
  public struct Payer: APIObject {
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 支付的场景
  public struct SceneInfo: APIObject {
    /// 设备的 IP · `device_ip`
    public var deviceIP: String? { fields[text: 0] }

    public init(deviceIP: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceIP)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_ip": String?.self]
    }
  }

  /// 交易的类型
  public struct TradeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 扫码支付 · `NATIVE`
    public static var native: Self { Self(rawValue: "NATIVE") }

    /// 公众号或小程序支付 · `JSAPI`
    public static var jsapi: Self { Self(rawValue: "JSAPI") }

    /// APP支付 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// H5支付 · `MWEB`
    public static var mweb: Self { Self(rawValue: "MWEB") }

    /// 平台代扣 · `AUTH`
    public static var auth: Self { Self(rawValue: "AUTH") }
  }
}
