// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo.Cancel {
  /// 额度卡：作废
  ///
  /// 使员工的额度卡不能再用。
  ///
  /// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `43214321`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 作废的原因 · 例如 `商户主动作废`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(spMchid: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 2] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 3] }
    /// 卡的状态 · `card_state`
    public var cardState: CardState? { fields[enumeration: 4] }
    /// 卡失效的时间 · `card_disabled_time`
    public var cardDisabledTime: String? { fields[text: 5] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, employeeID: String? = nil, cardNo: String? = nil,
      cardState: CardState? = nil, cardDisabledTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, employeeID, cardNo, cardState, cardDisabledTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "employee_id": String?.self, "card_no": String?.self,
        "card_state": CardState?.self, "card_disabled_time": String?.self,
      ]
    }

    /// 卡的状态
    public typealias CardState = V3.Webizpay.Employees.EmployeeID.CardState
  }
}
