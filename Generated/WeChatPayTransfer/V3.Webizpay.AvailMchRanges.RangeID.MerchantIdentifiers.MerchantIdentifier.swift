// Written by wechatpay-gen: change the description, not this file.
// DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers.MerchantIdentifier {
  /// 可用商户范围：删除商户
  ///
  /// 把商户标识移出一个范围。
  ///
  /// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> Response<DeleteResponse> {
    try await call.send(
      Endpoint(.delete, "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"),
      body: body
    )
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(spMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self]
    }
  }

  /// `delete` 返回的内容
  public struct DeleteResponse: APIObject {
    /// 可用商户范围的编号 · `range_id`
    public var rangeID: String? { fields[text: 0] }

    public init(rangeID: String? = nil) {
      fields = ObjectFields(of: Self.self, rangeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["range_id": String?.self]
    }
  }
}
