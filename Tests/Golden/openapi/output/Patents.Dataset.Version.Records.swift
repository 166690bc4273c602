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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 检索式
    public var criteria: String = ""
    public var start: Int?
    public var rows: Int?

    public init(criteria: String, start: Int? = nil, rows: Int? = nil) {
      self.criteria = criteria
      self.start = start
      self.rows = rows
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("criteria", &self.criteria)
      fields.visit("start", &self.start)
      fields.visit("rows", &self.rows)
    }
  }
}
