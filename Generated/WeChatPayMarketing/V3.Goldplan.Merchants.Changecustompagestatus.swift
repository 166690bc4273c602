// Written by wechatpay-gen: change the description, not this file.
// POST /v3/goldplan/merchants/changecustompagestatus

@_spi(Generated) public import WeChatPay

extension V3.Goldplan.Merchants.Changecustompagestatus {
  /// 点金计划：开关商家小票
  ///
  /// 为特约商户开通或停用商家小票。
  ///
  /// `POST /v3/goldplan/merchants/changecustompagestatus` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/goldplan/merchants/changecustompagestatus"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1234567890`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 操作的类型 · `operation_type`
    public var operationType: OperationType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }

    public init(subMchid: String, operationType: OperationType) {
      fields = ObjectFields(of: Self.self, subMchid, operationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "operation_type": OperationType.self]
    }

    /// 操作的类型
    public typealias OperationType = V3.Goldplan.Merchants.OperationType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 操作的类型 · `operation_type`
    public var operationType: OperationType? { fields[enumeration: 1] }

    public init(subMchid: String? = nil, operationType: OperationType? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, operationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "operation_type": OperationType?.self]
    }

    /// 操作的类型
    public typealias OperationType = V3.Goldplan.Merchants.OperationType
  }

  /// 操作的类型
  public typealias OperationType = V3.Goldplan.Merchants.OperationType
}
