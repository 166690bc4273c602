// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo {
  /// 电子发票：查询受邀商户
  ///
  /// 列出受邀的商户及其开通情况。
  ///
  /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 从何时起查 · `query_time_start`
    public var queryTimeStart: Timestamp {
      get { fields[requiredTime: 0] }
      set { fields[requiredTime: 0] = newValue }
    }
    /// 到何时止查 · `query_time_end`
    public var queryTimeEnd: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 服务商的邀请码 · `invite_code`
    public var inviteCode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 邀请商户的状态 · `mch_invite_status`
    public var mchInviteStatus: MchInviteStatus {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }

    public init(
      queryTimeStart: Timestamp, queryTimeEnd: Timestamp, offset: Int, limit: Int, inviteCode: String? = nil,
      mchInviteStatus: MchInviteStatus
    ) {
      fields = ObjectFields(of: Self.self, queryTimeStart, queryTimeEnd, offset, limit, inviteCode, mchInviteStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "query_time_start": Timestamp.self, "query_time_end": Timestamp.self, "offset": Int.self, "limit": Int.self,
        "invite_code": String?.self, "mch_invite_status": MchInviteStatus.self,
      ]
    }

    /// 邀请商户的状态
    public typealias MchInviteStatus = V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.MchInviteStatus
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 翻页的链接
    public var links: Links? { fields[object: 3] }
    /// 各商户受邀的结果 · `mch_invite_result_list`
    public var mchInviteResultList: [MchInviteResult]? { fields[list: 4] }

    public init(
      totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, links: Links? = nil,
      mchInviteResultList: [MchInviteResult]? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, links, mchInviteResultList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "links": Links?.self,
        "mch_invite_result_list": [MchInviteResult]?.self,
      ]
    }

    /// 翻页的链接
    public typealias Links = V3.NewTaxControlFapiao.Links

    /// 各商户受邀的结果
    public struct MchInviteResult: APIObject {
      /// 受邀的子商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 0] }
      /// 邀请商户的状态 · `mch_invite_status`
      public var mchInviteStatus: MchInviteStatus? { fields[enumeration: 1] }
      /// 商户的名称 · `ep_name`
      public var epName: String? { fields[text: 2] }
      /// 税号 · `tax_id`
      public var taxID: String? { fields[text: 3] }
      /// 服务商的邀请码 · `invite_code`
      public var inviteCode: String? { fields[text: 4] }
      /// 操作的时间 · `operate_time`
      public var operateTime: String? { fields[text: 5] }
      /// 邀请失败的错误码 · `invite_failed_code`
      public var inviteFailedCode: InviteFailedCode? { fields[enumeration: 6] }
      /// 邀请失败的原因 · `invite_failed_reason`
      public var inviteFailedReason: String? { fields[text: 7] }

      public init(
        subMchid: String? = nil, mchInviteStatus: MchInviteStatus? = nil, epName: String? = nil, taxID: String? = nil,
        inviteCode: String? = nil, operateTime: String? = nil, inviteFailedCode: InviteFailedCode? = nil,
        inviteFailedReason: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, subMchid, mchInviteStatus, epName, taxID, inviteCode, operateTime, inviteFailedCode,
          inviteFailedReason
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sub_mchid": String?.self, "mch_invite_status": MchInviteStatus?.self, "ep_name": String?.self,
          "tax_id": String?.self, "invite_code": String?.self, "operate_time": String?.self,
          "invite_failed_code": InviteFailedCode?.self, "invite_failed_reason": String?.self,
        ]
      }
    }

    /// 邀请商户的状态
    public typealias MchInviteStatus = V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.MchInviteStatus

    /// 邀请失败的错误码
    public struct InviteFailedCode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 税务信息不明 · `UNKNOWN_TAX_INFO`
      public static var unknownTaxInfo: Self { Self(rawValue: "UNKNOWN_TAX_INFO") }

      /// 企业信息有误 · `INVALID_COMPANY_INFO`
      public static var invalidCompanyInfo: Self { Self(rawValue: "INVALID_COMPANY_INFO") }

      /// 不满足接入的条件 · `NOT_MEET_ACCESS_CONDITION`
      public static var notMeetAccessCondition: Self { Self(rawValue: "NOT_MEET_ACCESS_CONDITION") }

      /// 不在试点范围 · `NOT_IN_PILOT_SCOPE`
      public static var notInPilotScope: Self { Self(rawValue: "NOT_IN_PILOT_SCOPE") }

      /// 缺少税务机关代码 · `MISSING_TAX_AUTHORITY_CODE`
      public static var missingTaxAuthorityCode: Self { Self(rawValue: "MISSING_TAX_AUTHORITY_CODE") }

      /// 未设置商户信息 · `MERCHANT_INFO_NOT_SET`
      public static var merchantInfoNotSet: Self { Self(rawValue: "MERCHANT_INFO_NOT_SET") }

      /// 未知错误 · `UNKNOWN_ERROR`
      public static var unknownError: Self { Self(rawValue: "UNKNOWN_ERROR") }
    }
  }

  /// 邀请商户的状态
  public struct MchInviteStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已邀请成功 · `MCH_INVITE_SUCC`
    public static var mchInviteSucc: Self { Self(rawValue: "MCH_INVITE_SUCC") }

    /// 邀请失败 · `MCH_INVITE_FAILED`
    public static var mchInviteFailed: Self { Self(rawValue: "MCH_INVITE_FAILED") }
  }
}
