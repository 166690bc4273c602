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
    public var criteria: String
    public var start: Int?
    public var rows: Int?

    public init(criteria: String, start: Int? = nil, rows: Int? = nil) {
      self.criteria = criteria
      self.start = start
      self.rows = rows
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.criteria = try fields.require("criteria", object?.criteria)
      self.start = fields.visit("start", object?.start)
      self.rows = fields.visit("rows", object?.rows)
    }
  }
}
