// Written by wechatpay-gen: change the description, not this file.
// GET /v3/offlineface/contracts/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Contracts.ContractID {
  /// 离线刷脸：查询签约
  ///
  /// 按协议号取得签约的详情。
  ///
  /// `GET /v3/offlineface/contracts/{contract_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/offlineface/contracts/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(appid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 机构的编号 · `organization_id`
    public var organizationID: String? { fields[text: 2] }
    /// 刷脸用户的编号 · `use_id`
    public var useID: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 5] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 6] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 7] }
    /// 签约的模式 · `contract_mode`
    public var contractMode: ContractMode? { fields[enumeration: 8] }
    /// 签约卡由谁选定 · `contract_bank_card_from`
    public var contractBankCardFrom: ContractBankCardFrom? { fields[enumeration: 9] }

    public init(
      contractID: String? = nil, mchid: String? = nil, organizationID: String? = nil, useID: String? = nil,
      openid: String? = nil, contractState: ContractState? = nil, contractSignedTime: String? = nil,
      contractTerminatedTime: String? = nil, contractMode: ContractMode? = nil,
      contractBankCardFrom: ContractBankCardFrom? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, mchid, organizationID, useID, openid, contractState, contractSignedTime,
        contractTerminatedTime, contractMode, contractBankCardFrom
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "mchid": String?.self, "organization_id": String?.self, "use_id": String?.self,
        "openid": String?.self, "contract_state": ContractState?.self, "contract_signed_time": String?.self,
        "contract_terminated_time": String?.self, "contract_mode": ContractMode?.self,
        "contract_bank_card_from": ContractBankCardFrom?.self,
      ]
    }

    /// 协议的状态
    public struct ContractState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未签约 · `NOT_CONTRACTED`
      public static var notContracted: Self { Self(rawValue: "NOT_CONTRACTED") }

      /// 已解约 · `TERMINATED`
      public static var terminated: Self { Self(rawValue: "TERMINATED") }

      /// 已签约 · `CONTRACTED`
      public static var contracted: Self { Self(rawValue: "CONTRACTED") }
    }

    /// 签约的模式
    public typealias ContractMode = V3.Offlineface.Contracts.ContractMode

    /// 签约卡由谁选定
    public struct ContractBankCardFrom: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商户限定 · `MERCHANT_LIMITED_BANK_CARD`
      public static var merchantLimitedBankCard: Self { Self(rawValue: "MERCHANT_LIMITED_BANK_CARD") }

      /// 用户自选 · `USER_SELECT_FREE`
      public static var userSelectFree: Self { Self(rawValue: "USER_SELECT_FREE") }
    }
  }
}
