// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/rate-activity/applications/id/{application_id}

@_spi(Generated) public import WeChatPay

extension V3.RateActivity.Applications.ID.ApplicationID {
  /// 费率优惠：查询报名
  ///
  /// 按申请单号了解报名的结果。
  ///
  /// `GET /v3/rate-activity/applications/id/{application_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/rate-activity/applications/id/{application_id}"))
  }

  /// 费率优惠：修改报名
  ///
  /// 更改审核未通过的报名，重新审核。
  ///
  /// `PATCH /v3/rate-activity/applications/id/{application_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/rate-activity/applications/id/{application_id}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申请单的状态 · `application_state`
    public var applicationState: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 因哪个参数驳回 · `reject_parameter`
    public var rejectParameter: String? { fields[text: 2] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 3] }
    /// 审核通过的时间 · `pass_time`
    public var passTime: String? { fields[text: 4] }

    public init(
      applicationState: String? = nil, subMchid: String? = nil, rejectParameter: String? = nil,
      rejectReason: String? = nil, passTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, applicationState, subMchid, rejectParameter, rejectReason, passTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "application_state": String?.self, "sub_mchid": String?.self, "reject_parameter": String?.self,
        "reject_reason": String?.self, "pass_time": String?.self,
      ]
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 报名要改成的内容 · `activity_detail_modification`
    public var activityDetailModification: ActivityDetailModification? {
      get { fields[object: 0] }
      set { fields[object: 0] = newValue }
    }
    /// 补充的内容 · `additional_information`
    public var additionalInformation: AdditionalInformation? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(
      activityDetailModification: ActivityDetailModification? = nil,
      additionalInformation: AdditionalInformation? = nil
    ) {
      fields = ObjectFields(of: Self.self, activityDetailModification, additionalInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_detail_modification": ActivityDetailModification?.self,
        "additional_information": AdditionalInformation?.self,
      ]
    }

    /// 报名要改成的内容
    public struct ActivityDetailModification: APIObject {
      /// 活动的费率 · `activity_rate`, 例如 `0.6`
      public var activityRate: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 报名的材料 · `activity_apply_information`
      public var activityApplyInformation: [ActivityApplyInformation]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(activityRate: String? = nil, activityApplyInformation: [ActivityApplyInformation]? = nil) {
        fields = ObjectFields(of: Self.self, activityRate, activityApplyInformation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["activity_rate": String?.self, "activity_apply_information": [ActivityApplyInformation]?.self]
      }
    }

    /// 补充的内容
    public typealias AdditionalInformation = V3.RateActivity.Applications.AdditionalInformation

    /// 报名的材料
    public typealias ActivityApplyInformation = V3.RateActivity.Applications.ActivityApplyInformation
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 申请单的编号 · `application_id`
    public var applicationID: String? { fields[text: 0] }

    public init(applicationID: String? = nil) {
      fields = ObjectFields(of: Self.self, applicationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["application_id": String?.self]
    }
  }
}
