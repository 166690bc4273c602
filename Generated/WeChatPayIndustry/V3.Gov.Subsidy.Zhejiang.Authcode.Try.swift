// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/authcode/try

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode.Try {
  /// 浙江国补：预核销凭证码
  ///
  /// 先占用凭证码，再确认或撤销。
  ///
  /// - Note: 资料有出入 文档称 discount_mode 为数字，所列的值却是文字，按任意 JSON 值处理。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/authcode/try` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/authcode/try"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接入方的请求流水号 · `sp_serial_no`
    public var spSerialNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · `mchnt_no`
    public var mchntNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 终端的编号 · `term_no`
    public var termNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 品类的凭证码 · `auth_code`
    public var authCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 品类的编码 · 例如 `A01`
    public var category: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 区县的编码 · `county_code`, 例如 `330000`
    public var countyCode: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      spSerialNo: String, mchntNo: String, termNo: String, authCode: String, category: String, countyCode: String
    ) {
      fields = ObjectFields(of: Self.self, spSerialNo, mchntNo, termNo, authCode, category, countyCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_serial_no": String.self, "mchnt_no": String.self, "term_no": String.self, "auth_code": String.self,
        "category": String.self, "county_code": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 冻结的流水号 · `cred_frozen_no`
    public var credFrozenNo: String? { fields[text: 2] }
    /// 活动的编号 · `event_id`
    public var eventID: String? { fields[text: 3] }
    /// 活动的标题 · `event_title`
    public var eventTitle: String? { fields[text: 4] }
    /// 优惠的模式，枚举值之一 `DIS_FLAG` | `DIS_CALC` | `DIS_SMKT` · `discount_mode`
    public var discountMode: JSONValue? { fields[content: 5] }
    /// 原订单的金额
    public var amount: Int? { fields[integer: 6] }
    /// 优惠的金额 · `discount_amt`
    public var discountAmt: Int? { fields[integer: 7] }
    /// 实付的金额 · `pay_amt`
    public var payAmt: Int? { fields[integer: 8] }
    /// 渠道的优惠标记 · `channel_dis_flag`
    public var channelDisFlag: String? { fields[text: 9] }
    /// 渠道的各个活动号 · `channel_evt_no`
    public var channelEvtNo: String? { fields[text: 10] }
    /// 品类的编号 · `category_id`
    public var categoryID: String? { fields[text: 11] }

    public init(
      respCode: String? = nil, respDesc: String? = nil, credFrozenNo: String? = nil, eventID: String? = nil,
      eventTitle: String? = nil, discountMode: JSONValue? = nil, amount: Int? = nil, discountAmt: Int? = nil,
      payAmt: Int? = nil, channelDisFlag: String? = nil, channelEvtNo: String? = nil, categoryID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, respCode, respDesc, credFrozenNo, eventID, eventTitle, discountMode, amount, discountAmt, payAmt,
        channelDisFlag, channelEvtNo, categoryID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "resp_code": String?.self, "resp_desc": String?.self, "cred_frozen_no": String?.self, "event_id": String?.self,
        "event_title": String?.self, "discount_mode": JSONValue?.self, "amount": Int?.self, "discount_amt": Int?.self,
        "pay_amt": Int?.self, "channel_dis_flag": String?.self, "channel_evt_no": String?.self,
        "category_id": String?.self,
      ]
    }
  }
}
