// Written by wechatpay-gen: change the description, not this file.
// /v3/taxi-invoice/**

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice {
  /// 照片的摘要
  public struct PhotoDigest: APIObject {
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 0] }
    /// 照片的摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }

    public init(hashType: String? = nil, hashValue: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hash_type": String?.self, "hash_value": String?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 行政区划的编号 · `region_id`
    public var regionID: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }

    public init(regionID: Int) {
      fields = ObjectFields(of: Self.self, regionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["region_id": Int.self]
    }
  }
}
