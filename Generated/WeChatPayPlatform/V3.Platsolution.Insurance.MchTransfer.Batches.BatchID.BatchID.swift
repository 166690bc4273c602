// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID {
  /// 保险商家转账：按微信单号查批次
  ///
  /// 用微信支付批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 是否一并返回明细 · `need_query_detail`
    public var needQueryDetail: Bool {
      get { fields[requiredBoolean: 1] }
      set { fields[requiredBoolean: 1] = newValue }
    }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }

    public init(
      subMchid: String, needQueryDetail: Bool, detailState: DetailState? = nil, offset: Int? = nil, limit: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, needQueryDetail, detailState, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "need_query_detail": Bool.self, "detail_state": DetailState?.self,
        "offset": Int?.self, "limit": Int?.self,
      ]
    }

    /// 明细的状态
    public typealias DetailState = V3.Platsolution.DetailState
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Insurance.MchTransfer.Batches.SharedGetResponse2

  /// 明细的状态
  public typealias DetailState = V3.Platsolution.Insurance.MchTransfer.Batches.DetailState
}
