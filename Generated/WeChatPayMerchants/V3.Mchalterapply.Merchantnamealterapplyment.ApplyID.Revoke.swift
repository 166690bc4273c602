// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Merchantnamealterapplyment.ApplyID.Revoke {
  /// 变更商户简称：撤销申请
  ///
  /// 撤销尚未通过的申请。
  ///
  /// `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"))
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 0] }
    /// 申请单的状态，枚举值之一
    public var state: ResponseState? { fields[enumeration: 1] }

    public init(applyID: String? = nil, state: ResponseState? = nil) {
      fields = ObjectFields(of: Self.self, applyID, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_id": String?.self, "state": ResponseState?.self]
    }

    /// 申请单的状态，枚举值之一
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已撤销 · `APPLYMENT_STATE_CANCELED`
      public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
    }
  }
}
