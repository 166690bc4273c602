// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchsubjectalterapplyment.ApplyID.Revoke {
  /// 变更主体资料：撤销申请
  ///
  /// 撤销尚未通过的申请。
  ///
  /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"))
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 撤销的结果
    public var result: ResponseResult? { fields[enumeration: 0] }

    public init(result: ResponseResult? = nil) {
      fields = ObjectFields(of: Self.self, result)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["result": ResponseResult?.self]
    }

    /// 撤销的结果
    public struct ResponseResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }
    }
  }
}
