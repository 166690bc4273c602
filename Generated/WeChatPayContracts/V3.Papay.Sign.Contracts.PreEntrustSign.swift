// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/sign/contracts/pre-entrust-sign

@_spi(Generated) public import WeChatPay

extension V3.Papay.Sign.Contracts.PreEntrustSign {
  /// 代扣协议：预签约
  ///
  /// 签约之前取得会话编号。
  ///
  /// `POST /v3/papay/sign/contracts/pre-entrust-sign` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/sign/contracts/pre-entrust-sign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 在哪种场景签约 · `sign_scene`
    public var signScene: SignScene {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var openid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yourapp.com/notify`
    public var contractNotifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 用户在商户侧的标识 · `out_user_code`, 例如 `用户A`
    public var outUserCode: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 完成后回跳的地址 · `return_url`, 例如 `https://yourapp.com/notify`
    public var returnURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }

    public init(
      signScene: SignScene, appid: String, openid: String? = nil, planID: Int, outContractCode: String,
      contractDisplayAccount: String, contractNotifyURL: String, outUserCode: String, returnURL: String? = nil,
      deviceInfo: DeviceInfo
    ) {
      fields = ObjectFields(
        of: Self.self, signScene, appid, openid, planID, outContractCode, contractDisplayAccount, contractNotifyURL,
        outUserCode, returnURL, deviceInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sign_scene": SignScene.self, "appid": String.self, "openid": String?.self, "plan_id": Int.self,
        "out_contract_code": String.self, "contract_display_account": String.self, "contract_notify_url": String.self,
        "out_user_code": String.self, "return_url": String?.self, "device_info": DeviceInfo.self,
      ]
    }

    /// 在哪种场景签约
    public struct SignScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 应用内签约 · `SIGN_SCENE_APP`
      public static var signSceneApp: Self { Self(rawValue: "SIGN_SCENE_APP") }

      /// 扫码签约 · `SIGN_SCENE_QRCODE`
      public static var signSceneQrcode: Self { Self(rawValue: "SIGN_SCENE_QRCODE") }
    }

    /// 设备
    public struct DeviceInfo: APIObject {
      /// 设备的类型 · `device_type`
      public var deviceType: DeviceType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 设备的系统版本 · `device_os`, 例如 `example_device_os`
      public var deviceOs: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 设备的编号 · `device_id`, 例如 `example_device_id`
      public var deviceID: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 设备是否以 root 运行 · `device_running_as_root`
      public var deviceRunningAsRoot: Bool {
        get { fields[requiredBoolean: 3] }
        set { fields[requiredBoolean: 3] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `example_device_ip`
      public var deviceIP: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 设备是否装有微信 · `weixin_installed`
      public var weixinInstalled: Bool {
        get { fields[requiredBoolean: 5] }
        set { fields[requiredBoolean: 5] = newValue }
      }
      /// 微信的版本 · `weixin_version`, 例如 `example_weixin_version`
      public var weixinVersion: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 用户多久前首次登录该设备 · `days_since_first_login`
      public var daysSinceFirstLogin: DaysSinceFirstLogin {
        get { fields[requiredEnumeration: 7] }
        set { fields[requiredEnumeration: 7] = newValue }
      }

      public init(
        deviceType: DeviceType, deviceOs: String, deviceID: String, deviceRunningAsRoot: Bool, deviceIP: String,
        weixinInstalled: Bool, weixinVersion: String, daysSinceFirstLogin: DaysSinceFirstLogin
      ) {
        fields = ObjectFields(
          of: Self.self, deviceType, deviceOs, deviceID, deviceRunningAsRoot, deviceIP, weixinInstalled, weixinVersion,
          daysSinceFirstLogin
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "device_type": DeviceType.self, "device_os": String.self, "device_id": String.self,
          "device_running_as_root": Bool.self, "device_ip": String.self, "weixin_installed": Bool.self,
          "weixin_version": String.self, "days_since_first_login": DaysSinceFirstLogin.self,
        ]
      }
    }

    /// 设备的类型
    public struct DeviceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `DEVICE_TYPE_UNKNOW`
      public static var deviceTypeUnknow: Self { Self(rawValue: "DEVICE_TYPE_UNKNOW") }

      /// 手机 · `DEVICE_TYPE_PHONE`
      public static var deviceTypePhone: Self { Self(rawValue: "DEVICE_TYPE_PHONE") }

      /// 平板 · `DEVICE_TYPE_PAD`
      public static var deviceTypePad: Self { Self(rawValue: "DEVICE_TYPE_PAD") }

      /// 电视 · `DEVICE_TYPE_TV`
      public static var deviceTypeTv: Self { Self(rawValue: "DEVICE_TYPE_TV") }

      /// 手表 · `DEVICE_TYPE_WATCH`
      public static var deviceTypeWatch: Self { Self(rawValue: "DEVICE_TYPE_WATCH") }
    }

    /// 用户多久前首次登录该设备
    public struct DaysSinceFirstLogin: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `DAYS_SINCE_FIRST_LOGIN_UNKNOW`
      public static var daysSinceFirstLoginUnknow: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_UNKNOW") }

      /// 一天内 · `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`
      public static var daysSinceFirstLoginWithin1Day: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY") }

      /// 七天内 · `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`
      public static var daysSinceFirstLoginWithin7Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS") }

      /// 三十天内 · `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`
      public static var daysSinceFirstLoginWithin30Days: Self {
        Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS")
      }

      /// 九十天内 · `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`
      public static var daysSinceFirstLoginWithin90Days: Self {
        Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS")
      }

      /// 一百八十天内 · `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`
      public static var daysSinceFirstLoginWithin180Days: Self {
        Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS")
      }

      /// 一百八十天前 · `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`
      public static var daysSinceFirstLoginMoreThen180Days: Self {
        Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS")
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 小程序的原始 ID · `mini_program_username`
    public var miniProgramUsername: String? { fields[text: 1] }
    /// 所跳小程序页面的路径 · `mini_program_path`
    public var miniProgramPath: String? { fields[text: 2] }
    /// 要跳转的地址 · `redirect_url`
    public var redirectURL: String? { fields[text: 3] }

    public init(
      preEntrustwebID: String? = nil, miniProgramUsername: String? = nil, miniProgramPath: String? = nil,
      redirectURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, preEntrustwebID, miniProgramUsername, miniProgramPath, redirectURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "pre_entrustweb_id": String?.self, "mini_program_username": String?.self, "mini_program_path": String?.self,
        "redirect_url": String?.self,
      ]
    }
  }
}
