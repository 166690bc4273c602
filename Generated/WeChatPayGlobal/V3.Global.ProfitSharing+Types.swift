// Written by wechatpay-gen: change the description, not this file.
// /v3/global/profit-sharing/**

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(subMchid: String? = nil, billDate: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, billDate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "bill_date": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 0] }

    public init(downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["download_url": String?.self]
    }
  }
}
