// Written by wechatpay-gen: change the description, not this file.
// GET /v3/eduschoolpay/users/{openid}/contracts

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Users.Openid.Contracts {
  /// 校园轻松付：查询用户的签约
  ///
  /// 列出用户在某模板下的协议。
  ///
  /// `GET /v3/eduschoolpay/users/{openid}/contracts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/eduschoolpay/users/{openid}/contracts"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 协议模板的编号 · `plan_id`
    public var planID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 签约的状态 · `contract_status`
    public var contractStatus: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(planID: String, contractStatus: String, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, planID, contractStatus, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["plan_id": String.self, "contract_status": String.self, "offset": Int?.self, "limit": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }

    public init(
      data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, links: Links? = nil
    ) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount, links)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self,
        "links": Links?.self,
      ]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 协议的编号 · `contract_id`
      public var contractID: String? { fields[text: 0] }
      /// 商户号
      public var mchid: String? { fields[text: 1] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 2] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 3] }
      /// 协议模板的编号 · `plan_id`
      public var planID: String? { fields[text: 4] }
      /// 签约的状态 · `contract_status`
      public var contractStatus: String? { fields[text: 5] }
      /// 签约的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 6] }
      /// 商户自定的签约协议号 · `out_contract_code`
      public var outContractCode: String? { fields[text: 7] }

      public init(
        contractID: String? = nil, mchid: String? = nil, appid: String? = nil, openid: String? = nil,
        planID: String? = nil, contractStatus: String? = nil, createTime: Timestamp? = nil,
        outContractCode: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, contractID, mchid, appid, openid, planID, contractStatus, createTime, outContractCode
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contract_id": String?.self, "mchid": String?.self, "appid": String?.self, "openid": String?.self,
          "plan_id": String?.self, "contract_status": String?.self, "create_time": Timestamp?.self,
          "out_contract_code": String?.self,
        ]
      }
    }

    /// 翻页的链接
    public struct Links: APIObject {
      /// 下一页的链接
      public var next: String? { fields[text: 0] }
      /// 上一页的链接
      public var prev: String? { fields[text: 1] }
      /// 本页的链接 · `self`
      public var selfField: String? { fields[text: 2] }

      public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
        fields = ObjectFields(of: Self.self, next, prev, selfField)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["next": String?.self, "prev": String?.self, "self": String?.self]
      }
    }
  }
}
