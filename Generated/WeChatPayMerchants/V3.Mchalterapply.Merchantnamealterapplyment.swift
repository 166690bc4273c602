// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/merchantnamealterapplyment

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Merchantnamealterapplyment {
  /// 变更商户简称：提交申请
  ///
  /// 更改商户对外展示的简称。
  ///
  /// `POST /v3/mchalterapply/merchantnamealterapplyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/merchantnamealterapplyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `2492185251`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的申请单号 · `out_request_no`, 例如 `1900013511_10000`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户的简称 · `merchant_shortname`, 例如 `新疆大枣专卖店`
    public var merchantShortname: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String, outRequestNo: String, merchantShortname: String) {
      fields = ObjectFields(of: Self.self, subMchid, outRequestNo, merchantShortname)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "out_request_no": String.self, "merchant_shortname": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Mchalterapply.SharedPostResponse
}
