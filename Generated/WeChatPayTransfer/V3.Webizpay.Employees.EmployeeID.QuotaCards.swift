// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/employees/{employee_id}/quota-cards

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID.QuotaCards {
  /// 额度卡：下发
  ///
  /// 发给员工一张企业支付额度卡。
  ///
  /// `POST /v3/webizpay/employees/{employee_id}/quota-cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/employees/{employee_id}/quota-cards"), body: body)
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
    /// 卡模板的编号 · `card_template_id`, 例如 `template_123`
    public var cardTemplateID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 卡的总额，单位为分 · 例如 `10000`
    public var amount: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 卡的名称 · `card_name`, 例如 `报销额度卡`
    public var cardName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的卡号 · `out_card_no`, 例如 `mch_card_123456`
    public var outCardNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 有效到何时止 · `effective_end_time`, 例如 `2023-12-31T23:59:59+08:00`
    public var effectiveEndTime: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }
    /// 卡的备注 · `card_remark`, 例如 `2023年1月差旅报销`
    public var cardRemark: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 可用商户范围的编号 · `avail_mch_range_id`, 例如 `range_12345678`
    public var availMchRangeID: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      spMchid: String, subMchid: String, cardTemplateID: String, amount: Int, cardName: String, outCardNo: String,
      effectiveEndTime: Timestamp, cardRemark: String? = nil, availMchRangeID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, cardTemplateID, amount, cardName, outCardNo, effectiveEndTime, cardRemark,
        availMchRangeID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "sub_mchid": String.self, "card_template_id": String.self, "amount": Int.self,
        "card_name": String.self, "out_card_no": String.self, "effective_end_time": Timestamp.self,
        "card_remark": String?.self, "avail_mch_range_id": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 商户自定的卡号 · `out_card_no`
    public var outCardNo: String? { fields[text: 2] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 3] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 4] }
    /// 从何时起有效 · `effective_begin_time`
    public var effectiveBeginTime: String? { fields[text: 5] }
    /// 有效到何时止 · `effective_end_time`
    public var effectiveEndTime: Timestamp? { fields[time: 6] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, outCardNo: String? = nil, employeeID: String? = nil,
      cardNo: String? = nil, effectiveBeginTime: String? = nil, effectiveEndTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, outCardNo, employeeID, cardNo, effectiveBeginTime, effectiveEndTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "out_card_no": String?.self, "employee_id": String?.self,
        "card_no": String?.self, "effective_begin_time": String?.self, "effective_end_time": Timestamp?.self,
      ]
    }
  }
}
