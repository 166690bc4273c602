// Written by wechatpay-gen: change the description, not this file.
// /v3/fund-app/mch-transfer/**

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer {
  /// 自动收款授权的内容
  public struct AuthorizationInfo: APIObject {
    /// 展示的用户名称 · `user_display_name`, 例如 `wx_123456`
    public var userDisplayName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的授权单号 · `out_authorization_no`, 例如 `plfk2020042013`
    public var outAuthorizationNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 接收授权结果通知的地址 · `authorization_notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var authorizationNotifyURL: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(userDisplayName: String, outAuthorizationNo: String, authorizationNotifyURL: String) {
      fields = ObjectFields(of: Self.self, userDisplayName, outAuthorizationNo, authorizationNotifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["user_display_name": String.self, "out_authorization_no": String.self, "authorization_notify_url": String.self]
    }
  }

  /// 何时因何关闭
  public struct CloseInfo: APIObject {
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 0] }
    /// 因何关闭，枚举值之一 · `close_reason`
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

  /// 因何关闭，枚举值之一
  public struct CloseReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户用接口关闭 · `CLOSE_VIA_MCH_API`
    public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }
  }

  /// 单据的状态，枚举值之一
  public struct CloseResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// 摘要的算法
  public struct HashType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// SHA-256 · `SHA256`
    public static var sha256: Self { Self(rawValue: "SHA256") }

    /// 国密SM3 · `SM3`
    public static var sm3: Self { Self(rawValue: "SM3") }
  }

  /// 单据的状态
  public struct OutAuthorizationNoResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 生效中 · `TAKING_EFFECT`
    public static var takingEffect: Self { Self(rawValue: "TAKING_EFFECT") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 待用户确认 · `WAIT_USER_CONFIRM`
    public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
  }

  /// 单据的状态，枚举值之一
  public struct ResponseResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待用户确认 · `WAIT_USER_CONFIRM`
    public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
  }

  /// 单据的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 待用户确认 · `WAIT_USER_CONFIRM`
    public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }

    /// 转账中 · `TRANSFERING`
    public static var transfering: Self { Self(rawValue: "TRANSFERING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 撤销中 · `CANCELING`
    public static var canceling: Self { Self(rawValue: "CANCELING") }

    /// 已撤销 · `CANCELLED`
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 商户自定的授权单号 · `out_authorization_no`
    public var outAuthorizationNo: String? { fields[text: 0] }
    /// 单据的状态，枚举值之一
    public var state: ResponseState? { fields[enumeration: 1] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 3] }

    public init(
      outAuthorizationNo: String? = nil, state: ResponseState? = nil, createTime: Timestamp? = nil,
      packageInfo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outAuthorizationNo, state, createTime, packageInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String?.self, "state": ResponseState?.self, "create_time": Timestamp?.self,
        "package_info": String?.self,
      ]
    }

    /// 单据的状态，枚举值之一
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseResponseState
  }

  /// 转账场景的编号
  public struct TransferSceneID: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 现金营销 · `1000`
    public static var value1000: Self { Self(rawValue: "1000") }

    /// 行政补贴 · `1002`
    public static var value1002: Self { Self(rawValue: "1002") }

    /// 佣金报酬 · `1004`
    public static var value1004: Self { Self(rawValue: "1004") }

    /// 采购货款 · `1005`
    public static var value1005: Self { Self(rawValue: "1005") }

    /// 二手回收 · `1009`
    public static var value1009: Self { Self(rawValue: "1009") }

    /// 公益补助 · `1010`
    public static var value1010: Self { Self(rawValue: "1010") }

    /// 企业赔付 · `1011`
    public static var value1011: Self { Self(rawValue: "1011") }

    /// 保险理赔 · `1013`
    public static var value1013: Self { Self(rawValue: "1013") }
  }

  /// 转账场景的报备
  public struct TransferSceneReportInfo: APIObject {
    /// 报备的类型 · `info_type`, 例如 `活动名称`
    public var infoType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 报备的内容 · `info_content`, 例如 `注册会员有礼`
    public var infoContent: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(infoType: String, infoContent: String) {
      fields = ObjectFields(of: Self.self, infoType, infoContent)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["info_type": String.self, "info_content": String.self]
    }
  }
}
