// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/account/cancel-applications

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.CancelApplications {
  /// 二级商户注销：提交申请
  ///
  /// 为二级商户提交注销申请单。
  ///
  /// `POST /v3/ecommerce/account/cancel-applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/account/cancel-applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的申请单号 · `out_apply_no`, 例如 `2019061122222222122`
    public var outApplyNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 注销申请的材料 · `application_info`
    public var applicationInfo: [ApplicationInfo] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(subMchid: String, outApplyNo: String, applicationInfo: [ApplicationInfo]) {
      fields = ObjectFields(of: Self.self, subMchid, outApplyNo, applicationInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "out_apply_no": String.self, "application_info": [ApplicationInfo].self]
    }

    /// 注销申请的材料
    public struct ApplicationInfo: APIObject {
      /// 应用的类型 · `application_type`
      public var applicationType: ApplicationType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 材料图片的编号 · `application_media_id`
      public var applicationMediaID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(applicationType: ApplicationType? = nil, applicationMediaID: String? = nil) {
        fields = ObjectFields(of: Self.self, applicationType, applicationMediaID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["application_type": ApplicationType?.self, "application_media_id": String?.self]
      }
    }

    /// 应用的类型
    public struct ApplicationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 服务商的注销申请函 · `SP_CANCEL_ACCOUNT_APPLICATION`
      public static var spCancelAccountApplication: Self { Self(rawValue: "SP_CANCEL_ACCOUNT_APPLICATION") }

      /// 二级商户的注销申请函 · `SUB_CANCEL_ACCOUNT_APPLICATION`
      public static var subCancelAccountApplication: Self { Self(rawValue: "SUB_CANCEL_ACCOUNT_APPLICATION") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请单号 · `out_apply_no`
    public var outApplyNo: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 2] }
    /// 注销的状态 · `cancel_state`
    public var cancelState: CancelState? { fields[enumeration: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      outApplyNo: String? = nil, subMchid: String? = nil, rejectReason: String? = nil, cancelState: CancelState? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, outApplyNo, subMchid, rejectReason, cancelState, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_apply_no": String?.self, "sub_mchid": String?.self, "reject_reason": String?.self,
        "cancel_state": CancelState?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 注销的状态
    public typealias CancelState = V3.Ecommerce.Account.CancelApplications.CancelState
  }

  /// 注销的状态
  public struct CancelState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 审核中 · `REVIEWING`
    public static var reviewing: Self { Self(rawValue: "REVIEWING") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }

    /// 已注销 · `CANCEL_SUCCESS`
    public static var cancelSuccess: Self { Self(rawValue: "CANCEL_SUCCESS") }
  }
}
