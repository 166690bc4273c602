// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/paygiftactivity/activities/{activity_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities.ActivityID {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self]
    }
  }
}
