// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations {
  /// 服务商转账：申请子商户授权
  ///
  /// 为子商户申请使用商家转账。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001121`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的申请单号 · `out_apply_no`, 例如 `apply2020042013`
    public var outApplyNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, outApplyNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, outApplyNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "out_apply_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的申请单号 · `out_apply_no`
    public var outApplyNo: String? { fields[text: 1] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      subMchid: String? = nil, outApplyNo: String? = nil, state: ResponseState? = nil, acceptTime: String? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outApplyNo, state, acceptTime, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_apply_no": String?.self, "state": ResponseState?.self,
        "accept_time": String?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 申请单的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已邀请，待授权 · `INVITED`
      public static var invited: Self { Self(rawValue: "INVITED") }

      /// 已通过 · `PASSED`
      public static var passed: Self { Self(rawValue: "PASSED") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }

      /// 已失效 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
  }
}
