// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.OutBillNo.Cancel {
  /// 服务商转账：撤销
  ///
  /// 用户确认收款之前撤回转账。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001121`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 单据的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 4] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 5] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 6] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 8] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 9] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 10] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, state: ResponseState? = nil,
      transferAmount: Int? = nil, transferRemark: String? = nil, failReason: String? = nil, openid: String? = nil,
      userName: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outBillNo, transferBillNo, state, transferAmount, transferRemark, failReason, openid,
        userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "state": ResponseState?.self, "transfer_amount": Int?.self, "transfer_remark": String?.self,
        "fail_reason": String?.self, "openid": String?.self, "user_name": Sensitive<String>?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 单据的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
  }
}
