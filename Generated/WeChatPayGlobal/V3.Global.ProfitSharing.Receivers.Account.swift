// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/receivers/{account}

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Receivers.Account {
  /// 境外分账：查询接收方
  ///
  /// 了解接收方是否审核通过、已经生效。
  ///
  /// `GET /v3/global/profit-sharing/receivers/{account}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/profit-sharing/receivers/{account}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, appid: String? = nil, subAppid: String? = nil,
      type: RequestType? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, appid, subAppid, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "type": RequestType?.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Global.ProfitSharing.Receivers.RequestType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 接收方的类型
    public var type: ResponseType? { fields[enumeration: 1] }
    /// 接收方的账号
    public var account: String? { fields[text: 2] }
    /// 接收方的全称或姓名
    public var name: String? { fields[text: 3] }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType? { fields[enumeration: 4] }
    /// 自定义的关系名称 · `custom_relation`
    public var customRelation: String? { fields[text: 5] }
    /// 对分账场景的说明
    public var scene: String? { fields[text: 6] }
    /// 接收方主营什么 · `major_service`
    public var majorService: String? { fields[text: 7] }
    /// 预计分给接收方的比例 · `expected_ratio`
    public var expectedRatio: Int? { fields[integer: 8] }
    /// 微信侧的文件编号 · `file_id`
    public var fileID: String? { fields[text: 9] }
    /// 与接收方的关系是否有效
    public var state: String? { fields[text: 10] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 11] }

    public init(
      subMchid: String? = nil, type: ResponseType? = nil, account: String? = nil, name: String? = nil,
      relationType: RelationType? = nil, customRelation: String? = nil, scene: String? = nil,
      majorService: String? = nil, expectedRatio: Int? = nil, fileID: String? = nil, state: String? = nil,
      failReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, type, account, name, relationType, customRelation, scene, majorService, expectedRatio,
        fileID, state, failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "type": ResponseType?.self, "account": String?.self, "name": String?.self,
        "relation_type": RelationType?.self, "custom_relation": String?.self, "scene": String?.self,
        "major_service": String?.self, "expected_ratio": Int?.self, "file_id": String?.self, "state": String?.self,
        "fail_reason": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias ResponseType = V3.Global.ProfitSharing.Receivers.ResponseType

    /// 与分账方的关系
    public typealias RelationType = V3.Global.ProfitSharing.Receivers.RelationType
  }
}
