// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/user-confirm-authorization

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.UserConfirmAuthorization {
  /// 自动收款：申请授权
  ///
  /// 请用户授权免确认收款，须在一天内完成。
  ///
  /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/user-confirm-authorization"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的授权单号 · `out_authorization_no`, 例如 `plfk2020042013`
    public var outAuthorizationNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `102022609`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 展示的用户名称 · `user_display_name`, 例如 `wx_123456`
    public var userDisplayName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `现金奖励`
    public var userRecvPerception: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收授权结果通知的地址 · `authorization_notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var authorizationNotifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      outAuthorizationNo: String, appid: String, openid: String, transferSceneID: TransferSceneID,
      userDisplayName: String, userRecvPerception: String? = nil, authorizationNotifyURL: String,
      sceneInfo: SceneInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outAuthorizationNo, appid, openid, transferSceneID, userDisplayName, userRecvPerception,
        authorizationNotifyURL, sceneInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String.self, "appid": String.self, "openid": String.self,
        "transfer_scene_id": TransferSceneID.self, "user_display_name": String.self,
        "user_recv_perception": String?.self, "authorization_notify_url": String.self, "scene_info": SceneInfo?.self,
      ]
    }

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `client_ip`, 例如 `113.84.136.9`
      public var clientIP: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 设备的编号 · `device_id`, 例如 `8d67f169fe104008cd20b72573a0c8c9`
      public var deviceID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 设备的类型 · `device_type`
      public var deviceType: DeviceType? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }

      public init(clientIP: String? = nil, deviceID: String? = nil, deviceType: DeviceType? = nil) {
        fields = ObjectFields(of: Self.self, clientIP, deviceID, deviceType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["client_ip": String?.self, "device_id": String?.self, "device_type": DeviceType?.self]
      }
    }

    /// 设备的类型
    public struct DeviceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 苹果 · `IOS`
      public static var ios: Self { Self(rawValue: "IOS") }

      /// 安卓 · `ANDROID`
      public static var android: Self { Self(rawValue: "ANDROID") }

      /// 鸿蒙 · `HARMONY`
      public static var harmony: Self { Self(rawValue: "HARMONY") }

      /// 其他 · `OTHER`
      public static var other: Self { Self(rawValue: "OTHER") }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.SharedPostResponse
}
