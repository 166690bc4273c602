// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing {
  /// 背景色
  public struct BackgroundColor: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// #63B359 · `Color010`
    public static var color010: Self { Self(rawValue: "Color010") }

    /// #2C9F67 · `Color020`
    public static var color020: Self { Self(rawValue: "Color020") }

    /// #509FC9 · `Color030`
    public static var color030: Self { Self(rawValue: "Color030") }

    /// #5885CF · `Color040`
    public static var color040: Self { Self(rawValue: "Color040") }

    /// #9062C0 · `Color050`
    public static var color050: Self { Self(rawValue: "Color050") }

    /// #D09A45 · `Color060`
    public static var color060: Self { Self(rawValue: "Color060") }

    /// #E4B138 · `Color070`
    public static var color070: Self { Self(rawValue: "Color070") }

    /// #EE903C · `Color080`
    public static var color080: Self { Self(rawValue: "Color080") }

    /// #DD6549 · `Color090`
    public static var color090: Self { Self(rawValue: "Color090") }

    /// #CC463D · `Color100`
    public static var color100: Self { Self(rawValue: "Color100") }
  }

  /// `get` 发送的内容
  public struct CallbacksGetRequest: APIObject {
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(mchid: String) {
      fields = ObjectFields(of: Self.self, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self]
    }
  }

  /// 通知发往何处
  public struct NotifyConfig: APIObject {
    /// 收通知的应用的 AppID · `notify_appid`
    public var notifyAppid: String? { fields[text: 0] }

    public init(notifyAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_appid": String?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(appid: String) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }

    public init(notifyURL: String? = nil, mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self, "mchid": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预发券的凭证
    public var token: String? { fields[text: 0] }

    public init(token: String? = nil) {
      fields = ObjectFields(of: Self.self, token)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse2: APIObject {
    /// 券的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }

    public init(couponID: String? = nil) {
      fields = ObjectFields(of: Self.self, couponID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse3: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }

    public init(stockID: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, stockID, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String?.self, "create_time": Timestamp?.self]
    }
  }

  /// 通知发往何处
  public struct StockNotifyConfig: APIObject {
    /// 收通知的应用的 AppID · `notify_appid`, 例如 `wx23232232323`
    public var notifyAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(notifyAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_appid": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct TerminatePostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 终止的时间 · `terminate_time`
    public var terminateTime: String? { fields[text: 1] }

    public init(activityID: String? = nil, terminateTime: String? = nil) {
      fields = ObjectFields(of: Self.self, activityID, terminateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activity_id": String?.self, "terminate_time": String?.self]
    }
  }
}
