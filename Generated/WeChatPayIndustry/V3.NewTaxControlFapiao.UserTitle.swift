// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/user-title

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.UserTitle {
  /// 电子发票：查询用户抬头
  ///
  /// 用户填好之后取得其抬头。
  ///
  /// `GET /v3/new-tax-control-fapiao/user-title` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538112) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474048) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/user-title"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 开票的场景
    public var scene: RequestScene {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 发票申请的单号 · `fapiao_apply_id`
    public var fapiaoApplyID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String? = nil, scene: RequestScene, fapiaoApplyID: String) {
      fields = ObjectFields(of: Self.self, subMchid, scene, fapiaoApplyID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "scene": RequestScene.self, "fapiao_apply_id": String.self]
    }

    /// 开票的场景
    public typealias RequestScene = V3.NewTaxControlFapiao.RequestScene
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 个人还是单位
    public var type: ResponseType? { fields[enumeration: 0] }
    /// 名称
    public var name: String? { fields[text: 1] }
    /// 纳税人的识别号 · `taxpayer_id`
    public var taxpayerID: String? { fields[text: 2] }
    /// 详细的地址
    public var address: String? { fields[text: 3] }
    /// 电话号码
    public var telephone: String? { fields[text: 4] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 5] }
    /// 银行的账号 · `bank_account`
    public var bankAccount: String? { fields[text: 6] }
    /// 电话号码，加密传输
    public var phone: String? { fields[text: 7] }
    /// 邮箱，加密传输
    public var email: String? { fields[text: 8] }
    /// 订单的金额，单位为分
    public var amount: Int? { fields[integer: 9] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 10] }
    /// 发票的种类 · `fapiao_bill_type`
    public var fapiaoBillType: FapiaoBillType? { fields[enumeration: 11] }
    /// 用户的留言 · `user_apply_message`
    public var userApplyMessage: String? { fields[text: 12] }

    public init(
      type: ResponseType? = nil, name: String? = nil, taxpayerID: String? = nil, address: String? = nil,
      telephone: String? = nil, bankName: String? = nil, bankAccount: String? = nil, phone: String? = nil,
      email: String? = nil, amount: Int? = nil, outTradeNo: String? = nil, fapiaoBillType: FapiaoBillType? = nil,
      userApplyMessage: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, type, name, taxpayerID, address, telephone, bankName, bankAccount, phone, email, amount,
        outTradeNo, fapiaoBillType, userApplyMessage
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": ResponseType?.self, "name": String?.self, "taxpayer_id": String?.self, "address": String?.self,
        "telephone": String?.self, "bank_name": String?.self, "bank_account": String?.self,
        "phone": Sensitive<String>?.self, "email": Sensitive<String>?.self, "amount": Int?.self,
        "out_trade_no": String?.self, "fapiao_bill_type": FapiaoBillType?.self, "user_apply_message": String?.self,
      ]
    }

    /// 个人还是单位
    public struct ResponseType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 个人 · `INDIVIDUAL`
      public static var individual: Self { Self(rawValue: "INDIVIDUAL") }

      /// 单位 · `ORGANIZATION`
      public static var organization: Self { Self(rawValue: "ORGANIZATION") }
    }

    /// 发票的种类
    public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType
  }
}
