// Written by wechatpay-gen: change the description, not this file.
// POST /v3/rate-activity/applications

@_spi(Generated) public import WeChatPay

extension V3.RateActivity.Applications {
  /// 费率优惠：报名
  ///
  /// 为已确认开户意愿的商户报名优惠费率。
  ///
  /// `POST /v3/rate-activity/applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/rate-activity/applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 从业机构的商户号 · `acquiring_bank_id`, 例如 `1356485`
    public var acquiringBankID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `20001111`
    public var channelID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1346578`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 报名的内容 · `activity_detail`
    public var activityDetail: ActivityDetail {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 补充的内容 · `additional_information`
    public var additionalInformation: AdditionalInformation? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }

    public init(
      acquiringBankID: String, channelID: String, subMchid: String, activityDetail: ActivityDetail,
      additionalInformation: AdditionalInformation? = nil
    ) {
      fields = ObjectFields(of: Self.self, acquiringBankID, channelID, subMchid, activityDetail, additionalInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "acquiring_bank_id": String.self, "channel_id": String.self, "sub_mchid": String.self,
        "activity_detail": ActivityDetail.self, "additional_information": AdditionalInformation?.self,
      ]
    }

    /// 报名的内容
    public struct ActivityDetail: APIObject {
      /// 活动的编号 · `activity_id`, 例如 `schoolcanteen_001`
      public var activityID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 活动的费率 · `activity_rate`, 例如 `0.6`
      public var activityRate: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 报名的材料 · `activity_apply_information`
      public var activityApplyInformation: [ActivityApplyInformation]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(
        activityID: String, activityRate: String? = nil, activityApplyInformation: [ActivityApplyInformation]? = nil
      ) {
        fields = ObjectFields(of: Self.self, activityID, activityRate, activityApplyInformation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_id": String.self, "activity_rate": String?.self,
          "activity_apply_information": [ActivityApplyInformation]?.self,
        ]
      }
    }

    /// 补充的内容
    public typealias AdditionalInformation = V3.RateActivity.Applications.AdditionalInformation

    /// 报名的材料
    public typealias ActivityApplyInformation = V3.RateActivity.Applications.ActivityApplyInformation
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 报名的材料
  public struct ActivityApplyInformation: APIObject {
    /// 材料的编号 · `apply_material_id`, 例如 `SCHOOL_QUALIFICATION_PROOF`
    public var applyMaterialID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 材料的内容 · `apply_material_information`
    public var applyMaterialInformation: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(applyMaterialID: String? = nil, applyMaterialInformation: [String]? = nil) {
      fields = ObjectFields(of: Self.self, applyMaterialID, applyMaterialInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_material_id": String?.self, "apply_material_information": [String]?.self]
    }
  }

  /// 补充的内容
  public struct AdditionalInformation: APIObject {
    /// 补充的说明 · `additional_message`, 例如 `特殊情况，说明原因`
    public var additionalMessage: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 补充的材料 · `additional_material`
    public var additionalMaterial: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(additionalMessage: String? = nil, additionalMaterial: [String]? = nil) {
      fields = ObjectFields(of: Self.self, additionalMessage, additionalMaterial)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["additional_message": String?.self, "additional_material": [String]?.self]
    }
  }
}
