// Written by wechatpay-gen: change the description, not this file.
// POST /patents/{dataset}/{version}/records

@_spi(Generated) public import WeChatPay

extension Patents.Dataset.Version.Records {
  /// 检索
  ///
  /// `POST /patents/{dataset}/{version}/records`
  public func post(form: PostRequest) async throws(WeChatPayError) -> Response<[[String: JSONValue]]> {
    try await call.send(Endpoint(.post, "/patents/{dataset}/{version}/records"), form: form)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 检索式
    public var criteria: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var start: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    public var rows: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }

    public init(criteria: String, start: Int? = nil, rows: Int? = nil) {
      fields = ObjectFields(of: Self.self, criteria, start, rows)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["criteria": String.self, "start": Int?.self, "rows": Int?.self]
    }
  }
}
