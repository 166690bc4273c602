// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult {
  /// 风险订单：回传处置
  ///
  /// 告知对风险订单做了什么处置。
  ///
  /// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900009231`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户号 · 例如 `1900009231`
    public var mchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 最终有没有风险，枚举值之一 `1` | `2` · `final_risk_result`
    public var finalRiskResult: FinalRiskResult? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }
    /// 最终属于哪种风险，枚举值之一 `1` | `2` | `3` | `4` · `final_risk_type`
    public var finalRiskType: FinalRiskType? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 怎样处置，枚举值之一 `1` | `2` | `3` · `disp_conclusion`
    public var dispConclusion: [DispConclusion]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    /// 对处置的补充 · `disp_addition`, 例如 `example_disp_addition`
    public var dispAddition: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 有没有投诉 · `exist_complaint`
    public var existComplaint: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 退款的金额，单位为分 · `refund_amount`, 例如 `100`
    public var refundAmount: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, mchid: String? = nil, outTradeNo: String,
      finalRiskResult: FinalRiskResult? = nil, finalRiskType: FinalRiskType? = nil,
      dispConclusion: [DispConclusion]? = nil, dispAddition: String? = nil, existComplaint: Bool? = nil,
      refundAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, mchid, outTradeNo, finalRiskResult, finalRiskType, dispConclusion,
        dispAddition, existComplaint, refundAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "mchid": String?.self, "out_trade_no": String.self,
        "final_risk_result": FinalRiskResult?.self, "final_risk_type": FinalRiskType?.self,
        "disp_conclusion": [DispConclusion]?.self, "disp_addition": String?.self, "exist_complaint": Bool?.self,
        "refund_amount": Int?.self,
      ]
    }

    /// 最终有没有风险，枚举值之一 `1` | `2`
    public struct FinalRiskResult: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 最终属于哪种风险，枚举值之一 `1` | `2` | `3` | `4`
    public struct FinalRiskType: OpenEnumeration {
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
    }

    /// 怎样处置，枚举值之一 `1` | `2` | `3`
    public struct DispConclusion: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 对结果的说明 · `rsp_msg`
    public var rspMsg: String? { fields[text: 0] }

    public init(rspMsg: String? = nil) {
      fields = ObjectFields(of: Self.self, rspMsg)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["rsp_msg": String?.self]
    }
  }
}
