// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/bill/proof

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Bill.Proof {
  /// 企业支付：申请出资凭证
  ///
  /// 为企业取得出资凭证文件的下载地址。
  ///
  /// `POST /v3/webizpay/bill/proof` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/bill/proof"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `43214321`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 起始的日期，形如 2025-04-23 · `start_date`, 例如 `2025-04-23`
    public var startDate: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 截止的日期，形如 2025-04-23 · `end_date`, 例如 `2025-04-23`
    public var endDate: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户主体的名称 · `entity_name`, 例如 `某某科技有限公司`
    public var entityName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的操作流水号 · `out_operation_id`, 例如 `operation12345678`
    public var outOperationID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      spMchid: String, subMchid: String, startDate: String, endDate: String, entityName: String? = nil,
      outOperationID: String
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, startDate, endDate, entityName, outOperationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "sub_mchid": String.self, "start_date": String.self, "end_date": String.self,
        "entity_name": String?.self, "out_operation_id": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的操作流水号 · `out_operation_id`
    public var outOperationID: String? { fields[text: 1] }
    /// 微信侧的操作流水号 · `operation_id`
    public var operationID: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 起始的日期，形如 2025-04-23 · `start_date`
    public var startDate: String? { fields[text: 4] }
    /// 截止的日期，形如 2025-04-23 · `end_date`
    public var endDate: String? { fields[text: 5] }
    /// 商户主体的名称 · `entity_name`
    public var entityName: String? { fields[text: 6] }
    /// 出资凭证的申请单号 · `proof_id`
    public var proofID: String? { fields[text: 7] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 8] }
    /// 申请凭证的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 9] }
    /// 状态更新的时间 · `updated_time`
    public var updatedTime: String? { fields[text: 10] }

    public init(
      spMchid: String? = nil, outOperationID: String? = nil, operationID: String? = nil, subMchid: String? = nil,
      startDate: String? = nil, endDate: String? = nil, entityName: String? = nil, proofID: String? = nil,
      downloadURL: String? = nil, createTime: Timestamp? = nil, updatedTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outOperationID, operationID, subMchid, startDate, endDate, entityName, proofID,
        downloadURL, createTime, updatedTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_operation_id": String?.self, "operation_id": String?.self,
        "sub_mchid": String?.self, "start_date": String?.self, "end_date": String?.self, "entity_name": String?.self,
        "proof_id": String?.self, "download_url": String?.self, "create_time": Timestamp?.self,
        "updated_time": String?.self,
      ]
    }
  }
}
