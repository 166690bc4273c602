// Written by wechatpay-gen: change the description, not this file.
// GET POST /animals/v1/pets

@_spi(Generated) public import WeChatPay

extension Animals.V1.Pets {
  /// 列出动物
  ///
  /// `GET /animals/v1/pets`
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<[Schemas.Response.Pet]> {
    try await call.send(Endpoint(.get, "/animals/v1/pets"), query: query)
  }

  /// 登记动物
  ///
  /// `POST /animals/v1/pets`
  @discardableResult
  public func post(_ body: Schemas.Request.NewPet) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/animals/v1/pets"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 一次返回的数量 · ≤ 100
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    public var tags: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(limit: Int? = nil, tags: [String]? = nil) {
      fields = ObjectFields(of: Self.self, limit, tags)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int?.self, "tags": [String]?.self]
    }
  }
}
