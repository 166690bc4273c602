// Written by wechatpay-gen: change the description, not this file.
// /v3/fund-app/mch-transfer/transfer-bills/**

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号 · `mch_id`
    public var mchID: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 转账单的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 5] }
    /// 用户收款时看到的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 6] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 7] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 8] }
    /// 收款人姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 9] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 11] }

    public init(
      mchID: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, appid: String? = nil,
      state: ResponseState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil, failReason: String? = nil,
      openid: String? = nil, userName: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchID, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark, failReason,
        openid, userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mch_id": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self, "appid": String?.self,
        "state": ResponseState?.self, "transfer_amount": Int?.self, "transfer_remark": String?.self,
        "fail_reason": String?.self, "openid": String?.self, "user_name": Sensitive<String>?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 转账单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
  }
}
