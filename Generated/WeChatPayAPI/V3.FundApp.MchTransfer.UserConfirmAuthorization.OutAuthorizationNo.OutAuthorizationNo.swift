// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.OutAuthorizationNo {
  /// 自动收款：查询授权
  ///
  /// 按商户单号取得用户授权的状态。
  ///
  /// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 是否向用户展示授权 · `is_display_authorization`
    public var isDisplayAuthorization: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }

    public init(isDisplayAuthorization: Bool? = nil) {
      fields = ObjectFields(of: Self.self, isDisplayAuthorization)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["is_display_authorization": Bool?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的授权单号 · `out_authorization_no`
    public var outAuthorizationNo: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 展示的用户名称 · `user_display_name`
    public var userDisplayName: String? { fields[text: 3] }
    /// 免确认收款授权的微信单号 · `authorization_id`
    public var authorizationID: String? { fields[text: 4] }
    /// 单据的状态
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 6] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 7] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: String? { fields[text: 8] }
    /// 用户收款时看到的事由 · `user_recv_perception`
    public var userRecvPerception: String? { fields[text: 9] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 11] }

    public init(
      outAuthorizationNo: String? = nil, appid: String? = nil, openid: String? = nil, userDisplayName: String? = nil,
      authorizationID: String? = nil, state: ResponseState? = nil, authorizeTime: String? = nil,
      closeInfo: CloseInfo? = nil, transferSceneID: String? = nil, userRecvPerception: String? = nil,
      createTime: Timestamp? = nil, packageInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outAuthorizationNo, appid, openid, userDisplayName, authorizationID, state, authorizeTime,
        closeInfo, transferSceneID, userRecvPerception, createTime, packageInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String?.self, "appid": String?.self, "openid": String?.self,
        "user_display_name": String?.self, "authorization_id": String?.self, "state": ResponseState?.self,
        "authorize_time": String?.self, "close_info": CloseInfo?.self, "transfer_scene_id": String?.self,
        "user_recv_perception": String?.self, "create_time": Timestamp?.self, "package_info": String?.self,
      ]
    }

    /// 单据的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.OutAuthorizationNoResponseState

    /// 何时因何关闭
    public struct CloseInfo: APIObject {
      /// 关闭的时间 · `close_time`
      public var closeTime: String? { fields[text: 0] }
      /// 因何关闭 · `close_reason`
      public var closeReason: CloseReason? { fields[enumeration: 1] }

      public init(closeTime: String? = nil, closeReason: CloseReason? = nil) {
        fields = ObjectFields(of: Self.self, closeTime, closeReason)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["close_time": String?.self, "close_reason": CloseReason?.self]
      }
    }

    /// 因何关闭
    public struct CloseReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商户用接口关闭 · `CLOSE_VIA_MCH_API`
      public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }

      /// 用户关闭 · `USER_CLOSE`
      public static var userClose: Self { Self(rawValue: "USER_CLOSE") }

      /// 用户逾期未确认 · `USER_OVERDUE_UNCONFIRMED`
      public static var userOverdueUnconfirmed: Self { Self(rawValue: "USER_OVERDUE_UNCONFIRMED") }

      /// 有风险 · `TRANSFER_RISK`
      public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }

      /// 用户账户异常 · `USER_ACCOUNT_ABNORMAL`
      public static var userAccountAbnormal: Self { Self(rawValue: "USER_ACCOUNT_ABNORMAL") }
    }
  }
}
