// Written by wechatpay-gen: change the description, not this file.
// DELETE PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representative {
  /// 零售小店：删除业务代理
  ///
  /// 从活动里移除业务代理。
  ///
  /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> Response<DeleteResponse> {
    try await call.send(
      Endpoint(.delete, "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"),
      body: body
    )
  }

  /// 零售小店：添加业务代理
  ///
  /// 为活动添加业务代理，供创建方或品牌使用。
  ///
  /// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(
      Endpoint(.put, "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"), body: body
    )
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 各位业务代理 · `representative_info_list`
    public var representativeInfoList: [RepresentativeInfo] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `1002600620019090123143254436`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 删除的时间 · `delete_time`, 例如 `2015-05-20T13:29:35.120+08:00`
    public var deleteTime: Timestamp {
      get { fields[requiredTime: 2] }
      set { fields[requiredTime: 2] = newValue }
    }

    public init(representativeInfoList: [RepresentativeInfo], outRequestNo: String, deleteTime: Timestamp) {
      fields = ObjectFields(of: Self.self, representativeInfoList, outRequestNo, deleteTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "representative_info_list": [RepresentativeInfo].self, "out_request_no": String.self,
        "delete_time": Timestamp.self,
      ]
    }

    /// 各位业务代理
    public typealias RepresentativeInfo =
      V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representative.RepresentativeInfo
  }

  /// `delete` 返回的内容
  public struct DeleteResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 处理失败的业务代理 · `failed_representative_info_list`
    public var failedRepresentativeInfoList: [FailedRepresentativeInfo]? { fields[list: 1] }
    /// 删除的时间 · `delete_time`
    public var deleteTime: Timestamp? { fields[time: 2] }

    public init(
      activityID: String? = nil, failedRepresentativeInfoList: [FailedRepresentativeInfo]? = nil,
      deleteTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, activityID, failedRepresentativeInfoList, deleteTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_id": String?.self, "failed_representative_info_list": [FailedRepresentativeInfo]?.self,
        "delete_time": Timestamp?.self,
      ]
    }

    /// 处理失败的业务代理
    public typealias FailedRepresentativeInfo =
      V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representative.FailedRepresentativeInfo
  }

  /// `put` 发送的内容
  public struct PutRequest: APIObject {
    /// 各位业务代理 · `representative_info_list`
    public var representativeInfoList: [RepresentativeInfo] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `1002600620019090123143254436`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 添加的时间 · `add_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var addTime: Timestamp? {
      get { fields[time: 2] }
      set { fields[time: 2] = newValue }
    }

    public init(representativeInfoList: [RepresentativeInfo], outRequestNo: String, addTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, representativeInfoList, outRequestNo, addTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "representative_info_list": [RepresentativeInfo].self, "out_request_no": String.self,
        "add_time": Timestamp?.self,
      ]
    }

    /// 各位业务代理
    public typealias RepresentativeInfo =
      V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representative.RepresentativeInfo
  }

  /// `put` 返回的内容
  public struct PutResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 处理失败的业务代理 · `failed_representative_info_list`
    public var failedRepresentativeInfoList: [FailedRepresentativeInfo]? { fields[list: 1] }
    /// 添加的时间 · `add_time`
    public var addTime: Timestamp? { fields[time: 2] }

    public init(
      activityID: String? = nil, failedRepresentativeInfoList: [FailedRepresentativeInfo]? = nil,
      addTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, activityID, failedRepresentativeInfoList, addTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_id": String?.self, "failed_representative_info_list": [FailedRepresentativeInfo]?.self,
        "add_time": Timestamp?.self,
      ]
    }

    /// 处理失败的业务代理
    public typealias FailedRepresentativeInfo =
      V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representative.FailedRepresentativeInfo
  }

  /// 处理失败的业务代理
  public struct FailedRepresentativeInfo: APIObject {
    /// 该业务代理的 OpenID
    public var openid: String? { fields[text: 0] }

    public init(openid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self]
    }
  }

  /// 各位业务代理
  public struct RepresentativeInfo: APIObject {
    /// 该业务代理的 OpenID · 例如 `oK7fFt8zzEZ909XH-LE2#`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(openid: String) {
      fields = ObjectFields(of: Self.self, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self]
    }
  }
}
