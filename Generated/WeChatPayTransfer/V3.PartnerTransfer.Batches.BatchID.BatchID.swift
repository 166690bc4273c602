// Written by wechatpay-gen: change the description, not this file.
// GET /v3/partner-transfer/batches/batch-id/{batch_id}

@_spi(Generated) public import WeChatPay

extension V3.PartnerTransfer.Batches.BatchID.BatchID {
  /// 服务商批量转账：按微信单号查批次
  ///
  /// 用微信支付批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715990) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/partner-transfer/batches/batch-id/{batch_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 是否一并返回明细 · `need_query_detail`
    public var needQueryDetail: Bool {
      get { fields[requiredBoolean: 0] }
      set { fields[requiredBoolean: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 明细的状态 · `detail_status`
    public var detailStatus: DetailStatus? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }

    public init(needQueryDetail: Bool, offset: Int? = nil, limit: Int? = nil, detailStatus: DetailStatus? = nil) {
      fields = ObjectFields(of: Self.self, needQueryDetail, offset, limit, detailStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["need_query_detail": Bool.self, "offset": Int?.self, "limit": Int?.self, "detail_status": DetailStatus?.self]
    }

    /// 明细的状态
    public struct DetailStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 不分状态 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.PartnerTransfer.Batches.SharedGetResponse2
}
