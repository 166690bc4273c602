// Written by wechatpay-gen: change the description, not this file.
// POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify {
  /// 台账：告知资料更新的审核结果
  ///
  /// 银行把资料更新申请的审核结果告诉微信支付。
  ///
  /// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的资料更新单号 · `out_request_no`, 例如 `htozr8denqegbt6tk6u10iymo7yww5pn`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1900016681`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 审核的结果 · `audit_result`
    public var auditResult: AuditResult? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 审核完成的时间 · `audit_finish_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var auditFinishTime: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 附属的内容 · `attach_info`, 例如 `updateidcard`
    public var attachInfo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 失败的错误码 · `fail_code`, 例如 `1001`
    public var failCode: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 对失败的说明 · `fail_msg`, 例如 `IDCARD_ILLEGAL`
    public var failMsg: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 场景，枚举值之一 `01` | `02` | `03`
    public var scene: RequestScene? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }

    public init(
      outRequestNo: String, mchid: String, auditResult: AuditResult? = nil, auditFinishTime: Timestamp? = nil,
      attachInfo: String? = nil, failCode: String? = nil, failMsg: String? = nil, scene: RequestScene? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, mchid, auditResult, auditFinishTime, attachInfo, failCode, failMsg, scene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "mchid": String.self, "audit_result": AuditResult?.self,
        "audit_finish_time": Timestamp?.self, "attach_info": String?.self, "fail_code": String?.self,
        "fail_msg": String?.self, "scene": RequestScene?.self,
      ]
    }

    /// 审核的结果
    public struct AuditResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 通过 · `PASS`
      public static var pass: Self { Self(rawValue: "PASS") }

      /// 驳回 · `REJECT`
      public static var reject: Self { Self(rawValue: "REJECT") }
    }

    /// 场景，枚举值之一 `01` | `02` | `03`
    public struct RequestScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `01`
      public static var value01: Self { Self(rawValue: "01") }

      /// `02`
      public static var value02: Self { Self(rawValue: "02") }

      /// `03`
      public static var value03: Self { Self(rawValue: "03") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 接口返回的说明 · `ret_msg`
    public var retMsg: String? { fields[text: 0] }

    public init(retMsg: String? = nil) {
      fields = ObjectFields(of: Self.self, retMsg)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["ret_msg": String?.self]
    }
  }
}
