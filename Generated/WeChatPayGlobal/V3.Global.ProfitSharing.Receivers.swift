// Written by wechatpay-gen: change the description, not this file.
// DELETE POST /v3/global/profit-sharing/receivers

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Receivers {
  /// 境外分账：删除接收方
  ///
  /// 此后不能再分给这个接收方。
  ///
  /// `DELETE /v3/global/profit-sharing/receivers` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/global/profit-sharing/receivers"), body: body)
  }

  /// 境外分账：添加接收方
  ///
  /// 登记分账接收方，审核通过才生效。
  ///
  /// `POST /v3/global/profit-sharing/receivers` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/profit-sharing/receivers"), body: body)
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 接收方的账号 · 例如 `86693852`
    public var account: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil, type: RequestType? = nil,
      account: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self, "type": RequestType?.self,
        "account": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Global.ProfitSharing.Receivers.RequestType
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 接收方的账号 · 例如 `86693852`
    public var account: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 接收方的全称或姓名，加密传输 · 例如 `hu89ohu89ohu89o`
    public var name: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 是否已获实名授权
    public var authorized: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }
    /// 自定义的关系名称 · `custom_relation`, 例如 `代理商`
    public var customRelation: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 对分账场景的说明
    public var scene: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 接收方主营什么 · `major_service`, 例如 `税务准备服务`
    public var majorService: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 预计分给接收方的比例 · `expected_ratio`, 例如 `2000`
    public var expectedRatio: Int? {
      get { fields[integer: 11] }
      set { fields[integer: 11] = newValue }
    }
    /// 添加接收方的申请函的文件编号 · `application_file_id`, 例如 `de851a06-5a38-9d31-a102-275a17c477de`
    public var applicationFileID: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 合作关系证明的文件编号 · `partnership_file_id`, 例如 `de851a06-5a38-9d31-a102-275a17c477de`
    public var partnershipFileID: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil, type: RequestType? = nil,
      account: String? = nil, name: String? = nil, authorized: Bool? = nil, relationType: RelationType? = nil,
      customRelation: String? = nil, scene: String? = nil, majorService: String? = nil, expectedRatio: Int? = nil,
      applicationFileID: String? = nil, partnershipFileID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, subAppid, type, account, name, authorized, relationType, customRelation, scene,
        majorService, expectedRatio, applicationFileID, partnershipFileID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self, "type": RequestType?.self,
        "account": String?.self, "name": Sensitive<String>?.self, "authorized": Bool?.self,
        "relation_type": RelationType?.self, "custom_relation": String?.self, "scene": String?.self,
        "major_service": String?.self, "expected_ratio": Int?.self, "application_file_id": String?.self,
        "partnership_file_id": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Global.ProfitSharing.Receivers.RequestType

    /// 与分账方的关系
    public typealias RelationType = V3.Global.ProfitSharing.Receivers.RelationType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 接收方的类型
    public var type: ResponseType? { fields[enumeration: 1] }
    /// 接收方的账号
    public var account: String? { fields[text: 2] }
    /// 接收方的全称或姓名，加密传输
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
    /// 添加接收方的申请函的文件编号 · `application_file_id`
    public var applicationFileID: String? { fields[text: 12] }
    /// 合作关系证明的文件编号 · `partnership_file_id`
    public var partnershipFileID: String? { fields[text: 13] }

    public init(
      subMchid: String? = nil, type: ResponseType? = nil, account: String? = nil, name: String? = nil,
      relationType: RelationType? = nil, customRelation: String? = nil, scene: String? = nil,
      majorService: String? = nil, expectedRatio: Int? = nil, fileID: String? = nil, state: String? = nil,
      failReason: String? = nil, applicationFileID: String? = nil, partnershipFileID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, type, account, name, relationType, customRelation, scene, majorService, expectedRatio,
        fileID, state, failReason, applicationFileID, partnershipFileID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "type": ResponseType?.self, "account": String?.self, "name": Sensitive<String>?.self,
        "relation_type": RelationType?.self, "custom_relation": String?.self, "scene": String?.self,
        "major_service": String?.self, "expected_ratio": Int?.self, "file_id": String?.self, "state": String?.self,
        "fail_reason": String?.self, "application_file_id": String?.self, "partnership_file_id": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias ResponseType = V3.Global.ProfitSharing.Receivers.ResponseType

    /// 与分账方的关系
    public typealias RelationType = V3.Global.ProfitSharing.Receivers.RelationType
  }

  /// 与分账方的关系
  public struct RelationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 供应商 · `SUPPLIER`
    public static var supplier: Self { Self(rawValue: "SUPPLIER") }

    /// 分销商 · `DISTRIBUTOR`
    public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }

    /// 税务服务商 · `TAX_SERVICE_PROVIDER`
    public static var taxServiceProvider: Self { Self(rawValue: "TAX_SERVICE_PROVIDER") }

    /// 技术服务商 · `IT_SERVICE_PROVIDER`
    public static var itServiceProvider: Self { Self(rawValue: "IT_SERVICE_PROVIDER") }

    /// 自定义 · `CUSTOM`
    public static var custom: Self { Self(rawValue: "CUSTOM") }
  }

  /// 接收方的类型
  public struct RequestType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }

  /// 接收方的类型
  public struct ResponseType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }
}
