// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchcontactalterapplyment.ApplyID.Revoke {
  /// 变更超级管理员：撤销申请
  ///
  /// 撤销尚未通过的申请。
  ///
  /// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"))
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 0] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 1] }

    public init(applyID: String? = nil, state: ResponseState? = nil) {
      fields = ObjectFields(of: Self.self, applyID, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_id": String?.self, "state": ResponseState?.self]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.Mchalterapply.ResponseState
  }
}
