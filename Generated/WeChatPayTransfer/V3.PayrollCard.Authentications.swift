// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payroll-card/authentications

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Authentications {
  /// 微工卡：查询核身记录
  ///
  /// 列出用户某日的核身记录。
  ///
  /// `GET /v3/payroll-card/authentications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payroll-card/authentications"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 核身的日期，形如 2020-12-25 · `authenticate_date`
    public var authenticateDate: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 核身的状态 · `authenticate_state`
    public var authenticateState: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }

    public init(
      openid: String, appid: String? = nil, subAppid: String? = nil, subMchid: String, authenticateDate: String,
      authenticateState: String, offset: Int? = nil, limit: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, openid, appid, subAppid, subMchid, authenticateDate, authenticateState, offset, limit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String.self, "appid": String?.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "authenticate_date": String.self, "authenticate_state": String.self, "offset": Int?.self, "limit": Int?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 商户号
      public var mchid: String? { fields[text: 0] }
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 1] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 2] }
      /// 在哪个渠道核身 · `authenticate_scene`
      public var authenticateScene: AuthenticateScene? { fields[enumeration: 3] }
      /// 核身渠道的标识 · `authenticate_source`
      public var authenticateSource: String? { fields[text: 4] }
      /// 项目的名称 · `project_name`
      public var projectName: String? { fields[text: 5] }
      /// 用工单位的名称 · `employer_name`
      public var employerName: String? { fields[text: 6] }
      /// 核身的状态 · `authenticate_state`
      public var authenticateState: AuthenticateState? { fields[enumeration: 7] }
      /// 核身的时间 · `authenticate_time`
      public var authenticateTime: String? { fields[text: 8] }
      /// 商户自定的核身单号 · `authenticate_number`
      public var authenticateNumber: String? { fields[text: 9] }
      /// 核身失败的原因 · `authenticate_failed_reason`
      public var authenticateFailedReason: String? { fields[text: 10] }
      /// 核身的方式 · `authenticate_type`
      public var authenticateType: AuthenticateType? { fields[enumeration: 11] }

      public init(
        mchid: String? = nil, subMchid: String? = nil, openid: String? = nil,
        authenticateScene: AuthenticateScene? = nil, authenticateSource: String? = nil, projectName: String? = nil,
        employerName: String? = nil, authenticateState: AuthenticateState? = nil, authenticateTime: String? = nil,
        authenticateNumber: String? = nil, authenticateFailedReason: String? = nil,
        authenticateType: AuthenticateType? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, subMchid, openid, authenticateScene, authenticateSource, projectName, employerName,
          authenticateState, authenticateTime, authenticateNumber, authenticateFailedReason, authenticateType
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "sub_mchid": String?.self, "openid": String?.self,
          "authenticate_scene": AuthenticateScene?.self, "authenticate_source": String?.self,
          "project_name": String?.self, "employer_name": String?.self, "authenticate_state": AuthenticateState?.self,
          "authenticate_time": String?.self, "authenticate_number": String?.self,
          "authenticate_failed_reason": String?.self, "authenticate_type": AuthenticateType?.self,
        ]
      }
    }

    /// 在哪个渠道核身
    public typealias AuthenticateScene = V3.PayrollCard.Authentications.AuthenticateScene

    /// 核身的状态
    public typealias AuthenticateState = V3.PayrollCard.Authentications.AuthenticateState

    /// 核身的方式
    public typealias AuthenticateType = V3.PayrollCard.AuthenticateType
  }

  /// 在哪个渠道核身
  public struct AuthenticateScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小程序 · `FROM_MINI_APP`
    public static var fromMiniApp: Self { Self(rawValue: "FROM_MINI_APP") }

    /// 硬件设备 · `FROM_HARDWARE`
    public static var fromHardware: Self { Self(rawValue: "FROM_HARDWARE") }
  }

  /// 核身的状态
  public struct AuthenticateState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 核身中 · `AUTHENTICATE_PROCESSING`
    public static var authenticateProcessing: Self { Self(rawValue: "AUTHENTICATE_PROCESSING") }

    /// 核身成功 · `AUTHENTICATE_SUCCESS`
    public static var authenticateSuccess: Self { Self(rawValue: "AUTHENTICATE_SUCCESS") }

    /// 核身失败 · `AUTHENTICATE_FAILED`
    public static var authenticateFailed: Self { Self(rawValue: "AUTHENTICATE_FAILED") }
  }

  /// 核身的方式
  public typealias AuthenticateType = V3.PayrollCard.AuthenticateType
}
