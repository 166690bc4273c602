// Written by wechatpay-gen: change the description, not this file.
// /v3/webizpay/**

@_spi(Generated) public import WeChatPay

extension V3.Webizpay {
  /// 应用的类型
  public struct ApplicationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// H5 网页 · `H5`
    public static var h5: Self { Self(rawValue: "H5") }

    /// 小程序 · `MINIPROGRAM`
    public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest2: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(spMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self]
    }
  }
}
