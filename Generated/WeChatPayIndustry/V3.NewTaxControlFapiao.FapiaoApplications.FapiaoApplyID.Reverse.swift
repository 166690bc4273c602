// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.Reverse {
  /// 电子发票：冲红
  ///
  /// 为已开具的发票开出红字发票。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474062) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", status: 202),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 冲红的原因 · `reverse_reason`
    public var reverseReason: ReverseReason {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 各张发票 · `fapiao_information`
    public var fapiaoInformation: [FapiaoInformation] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(subMchid: String? = nil, reverseReason: ReverseReason, fapiaoInformation: [FapiaoInformation]) {
      fields = ObjectFields(of: Self.self, subMchid, reverseReason, fapiaoInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "reverse_reason": ReverseReason.self, "fapiao_information": [FapiaoInformation].self]
    }

    /// 冲红的原因
    public struct ReverseReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开票有误 · `ISSUE_ERROR`
      public static var issueError: Self { Self(rawValue: "ISSUE_ERROR") }

      /// 退货 · `SALES_RETURN`
      public static var salesReturn: Self { Self(rawValue: "SALES_RETURN") }

      /// 服务中止 · `SERVICE_SUSPENTION`
      public static var serviceSuspention: Self { Self(rawValue: "SERVICE_SUSPENTION") }

      /// 销售折让 · `SALES_DISCOUNT`
      public static var salesDiscount: Self { Self(rawValue: "SALES_DISCOUNT") }
    }

    /// 各张发票
    public struct FapiaoInformation: APIObject {
      /// 商户自定的发票单号 · `fapiao_id`, 例如 `20200701123456`
      public var fapiaoID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 发票的代码 · `fapiao_code`, 例如 `044001911211`
      public var fapiaoCode: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 发票的号码 · `fapiao_number`, 例如 `12897794`
      public var fapiaoNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(fapiaoID: String, fapiaoCode: String? = nil, fapiaoNumber: String) {
        fields = ObjectFields(of: Self.self, fapiaoID, fapiaoCode, fapiaoNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["fapiao_id": String.self, "fapiao_code": String?.self, "fapiao_number": String.self]
      }
    }
  }
}
