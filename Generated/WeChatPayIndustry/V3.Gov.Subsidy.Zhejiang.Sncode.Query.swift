// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/sncode/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Sncode.Query {
  /// 浙江国补：查询 SN 码
  ///
  /// 查看商品的 SN 码是否已售。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/sncode/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/sncode/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商品的序列号（SN）
    public var sn: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 省的区域代码
    public var province: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 厂商的统一社会信用代码 · `manufact_cert_code`
    public var manufactCertCode: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的类型 · `goods_type`
    public var goodsType: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商品的条码 · `goods_bar_code`
    public var goodsBarCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 第一个 IMEI 码
    public var imei1: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 第二个 IMEI 码
    public var imei2: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 线上还是线下销售 · `sales_models`
    public var salesModels: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 请求的流水号 · `req_ssn`
    public var reqSsn: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 请求的时间 · `req_time`
    public var reqTime: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }

    public init(
      sn: String, province: String, manufactCertCode: String? = nil, goodsType: String, goodsBarCode: String,
      imei1: String? = nil, imei2: String? = nil, salesModels: String? = nil, reqSsn: String, reqTime: String
    ) {
      fields = ObjectFields(
        of: Self.self, sn, province, manufactCertCode, goodsType, goodsBarCode, imei1, imei2, salesModels, reqSsn,
        reqTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sn": String.self, "province": String.self, "manufact_cert_code": String?.self, "goods_type": String.self,
        "goods_bar_code": String.self, "imei1": String?.self, "imei2": String?.self, "sales_models": String?.self,
        "req_ssn": String.self, "req_time": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 商品的序列号（SN）
    public var sn: String? { fields[text: 2] }
    /// 省的区域代码
    public var province: String? { fields[text: 3] }
    /// 能否售卖，枚举值之一 `U0022` | `U0023` | `U0024` | `U9999` · `sell_state`
    public var sellState: SellState? { fields[enumeration: 4] }

    public init(
      respCode: String? = nil, respDesc: String? = nil, sn: String? = nil, province: String? = nil,
      sellState: SellState? = nil
    ) {
      fields = ObjectFields(of: Self.self, respCode, respDesc, sn, province, sellState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "resp_code": String?.self, "resp_desc": String?.self, "sn": String?.self, "province": String?.self,
        "sell_state": SellState?.self,
      ]
    }

    /// 能否售卖，枚举值之一 `U0022` | `U0023` | `U0024` | `U9999`
    public struct SellState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `U0022`
      public static var u0022: Self { Self(rawValue: "U0022") }

      /// `U0023`
      public static var u0023: Self { Self(rawValue: "U0023") }

      /// `U0024`
      public static var u0024: Self { Self(rawValue: "U0024") }

      /// `U9999`
      public static var u9999: Self { Self(rawValue: "U9999") }
    }
  }
}
