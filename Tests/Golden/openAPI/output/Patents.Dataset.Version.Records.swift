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
    public var criteria: String { fields[required: 0] }
    public var start: Int? { fields[1] }
    public var rows: Int? { fields[2] }

    public init(criteria: String, start: Int? = nil, rows: Int? = nil) {
      fields = ObjectFields(of: Self.self, criteria, start, rows)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["criteria": String.self, "start": Int?.self, "rows": Int?.self]
    }
  }
}
