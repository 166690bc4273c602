// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.OutBillNo {
  /// 服务商转账：按商户单号查询
  ///
  /// 用商户单号取得一笔转账的详情。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundApp.MchTransfer.Partner.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 2] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 3] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 4] }
    /// 单据的状态
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 6] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 8] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 9] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 10] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 11] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }

    public init(
      subMchid: String? = nil, mchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil,
      appid: String? = nil, state: ResponseState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil,
      failReason: String? = nil, openid: String? = nil, userName: String? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, mchid, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark,
        failReason, openid, userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "appid": String?.self, "state": ResponseState?.self, "transfer_amount": Int?.self,
        "transfer_remark": String?.self, "fail_reason": String?.self, "openid": String?.self,
        "user_name": Sensitive<String>?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 单据的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
  }

  /// 单据的状态
  public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
}
