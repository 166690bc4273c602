// Written by wechatpay-gen: change the description, not this file.
// POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename {
  /// 台账：申请结算账户更名
  ///
  /// 为渠道的结算银行账户申请更名，先受理后办理。
  ///
  /// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/aggracct-bc/wb-channel/bank-channel-account/rename"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `htozr8denqegbt6tk6u10iymo7yww5pn`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 目标商户的商户号 · 例如 `1900016681`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`, 例如 `8609cb22e1774a50a930e414cc71eca06121bc`
    public var balAccountNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 变更的类型，枚举值之一 · `change_scene`
    public var changeScene: ChangeScene {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 请求的场景 · `req_scene`
    public var reqScene: ReqScene? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      outRequestNo: String, mchid: String, balAccountNo: String, changeScene: ChangeScene, reqScene: ReqScene? = nil
    ) {
      fields = ObjectFields(of: Self.self, outRequestNo, mchid, balAccountNo, changeScene, reqScene)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "mchid": String.self, "bal_account_no": Sensitive<String>.self,
        "change_scene": ChangeScene.self, "req_scene": ReqScene?.self,
      ]
    }

    /// 变更的类型，枚举值之一
    public typealias ChangeScene = V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ChangeScene

    /// 请求的场景
    public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 申请单的状态
  public struct ApplicationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }
  }

  /// 变更的类型，枚举值之一
  public struct ChangeScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 主体更名 · `SUBJECT_INFO_RENAME`
    public static var subjectInfoRename: Self { Self(rawValue: "SUBJECT_INFO_RENAME") }
  }
}
