// Written by wechatpay-gen: change the description, not this file.
// GET /v3/qrcode/user-services/contract-id/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Qrcode.UserServices.ContractID.ContractID {
  /// 乘车码：查询用户可否使用
  ///
  /// 生成乘车码之前，查询用户的服务是否可用。
  ///
  /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/qrcode/user-services/contract-id/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(appid: String? = nil, subAppid: String? = nil, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, subAppid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 代扣协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 用户能否使用服务 · `user_service_state`
    public var userServiceState: UserServiceState? { fields[enumeration: 1] }
    /// 为何不可用 · `block_reason`
    public var blockReason: BlockReason? { fields[enumeration: 2] }

    public init(contractID: String? = nil, userServiceState: UserServiceState? = nil, blockReason: BlockReason? = nil) {
      fields = ObjectFields(of: Self.self, contractID, userServiceState, blockReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_id": String?.self, "user_service_state": UserServiceState?.self, "block_reason": BlockReason?.self]
    }

    /// 用户能否使用服务
    public struct UserServiceState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 不可用 · `BLOCKED`
      public static var blocked: Self { Self(rawValue: "BLOCKED") }
    }

    /// 为何不可用
    public struct BlockReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 车牌已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }

      /// 账户被冻结 · `ACCOUNT_FROZEN`
      public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }

      /// 有欠费 · `OVERDUE`
      public static var overdue: Self { Self(rawValue: "OVERDUE") }
    }
  }
}
