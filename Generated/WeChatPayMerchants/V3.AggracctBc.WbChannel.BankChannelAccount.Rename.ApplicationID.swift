// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ApplicationID {
  /// 台账：查询结算账户更名
  ///
  /// 了解结算账户更名申请的进度。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 目标商户的商户号
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`
    public var balAccountNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(mchid: String, balAccountNo: String) {
      fields = ObjectFields(of: Self.self, mchid, balAccountNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "bal_account_no": Sensitive<String>.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 变更的类型，枚举值之一 · `change_scene`
    public var changeScene: ChangeScene? { fields[enumeration: 0] }
    /// 申请单的编号 · `application_id`
    public var applicationID: String? { fields[text: 1] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 目标商户的商户号
    public var mchid: String? { fields[text: 3] }
    /// 额度台账的编号，加密传输 · `bal_account_no`
    public var balAccountNo: String? { fields[text: 4] }
    /// 变更后的账户名，加密传输 · `new_account_name`
    public var newAccountName: String? { fields[text: 5] }
    /// 申请单的状态 · `application_state`
    public var applicationState: ApplicationState? { fields[enumeration: 6] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 7] }
    /// 失败的错误码 · `fail_code`
    public var failCode: String? { fields[text: 8] }
    /// 对失败的说明 · `fail_msg`
    public var failMsg: String? { fields[text: 9] }

    public init(
      changeScene: ChangeScene? = nil, applicationID: String? = nil, outRequestNo: String? = nil, mchid: String? = nil,
      balAccountNo: String? = nil, newAccountName: String? = nil, applicationState: ApplicationState? = nil,
      finishTime: Timestamp? = nil, failCode: String? = nil, failMsg: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, changeScene, applicationID, outRequestNo, mchid, balAccountNo, newAccountName, applicationState,
        finishTime, failCode, failMsg
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "change_scene": ChangeScene?.self, "application_id": String?.self, "out_request_no": String?.self,
        "mchid": String?.self, "bal_account_no": Sensitive<String>?.self, "new_account_name": Sensitive<String>?.self,
        "application_state": ApplicationState?.self, "finish_time": Timestamp?.self, "fail_code": String?.self,
        "fail_msg": String?.self,
      ]
    }

    /// 变更的类型，枚举值之一
    public typealias ChangeScene = V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ChangeScene

    /// 申请单的状态
    public typealias ApplicationState = V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ApplicationState
  }
}
