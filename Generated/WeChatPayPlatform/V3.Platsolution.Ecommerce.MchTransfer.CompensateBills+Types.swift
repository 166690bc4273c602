// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/mch-transfer/compensate-bills/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
  /// 何时因何关闭
  public typealias CloseInfo = V3.Platsolution.CloseInfo

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 收款的是谁 · `receiver_detail`
    public var receiverDetail: ReceiverDetail? { fields[object: 1] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 2] }
    /// 赔付的金额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 4] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 5] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 6] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 7] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 9] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 10] }

    public init(
      spMchid: String? = nil, receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil, amount: Int? = nil,
      transferRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil, acceptTime: String? = nil,
      successTime: Timestamp? = nil, closeInfo: CloseInfo? = nil, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, receiverDetail, outBillNo, amount, transferRemark, billID, state, acceptTime,
        successTime, closeInfo, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "receiver_detail": ReceiverDetail?.self, "out_bill_no": String?.self,
        "amount": Int?.self, "transfer_remark": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "accept_time": String?.self, "success_time": Timestamp?.self, "close_info": CloseInfo?.self,
        "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 何时因何关闭
    public typealias CloseInfo = V3.Platsolution.CloseInfo

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.Receiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }
}
