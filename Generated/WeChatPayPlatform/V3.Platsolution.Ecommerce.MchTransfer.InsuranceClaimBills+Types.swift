// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills {
  /// 何时因何关闭
  public struct CloseInfo: APIObject {
    /// 关闭的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 0] }
    /// 因何关闭 · `close_reason`
    public var closeReason: String? { fields[text: 1] }

    public init(acceptTime: String? = nil, closeReason: String? = nil) {
      fields = ObjectFields(of: Self.self, acceptTime, closeReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["accept_time": String?.self, "close_reason": String?.self]
    }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Platsolution.Ecommerce.MchTransfer.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 收款的是谁 · `receiver_detail`
    public var receiverDetail: ReceiverDetail? { fields[object: 2] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 3] }
    /// 赔付的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 5] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 6] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 8] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 10] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 11] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil,
      amount: Int? = nil, transferRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil,
      acceptTime: String? = nil, successTime: Timestamp? = nil, closeInfo: CloseInfo? = nil,
      sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, receiverDetail, outBillNo, amount, transferRemark, billID, state, acceptTime,
        successTime, closeInfo, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "receiver_detail": ReceiverDetail?.self,
        "out_bill_no": String?.self, "amount": Int?.self, "transfer_remark": String?.self, "bill_id": String?.self,
        "state": ResponseState?.self, "accept_time": String?.self, "success_time": Timestamp?.self,
        "close_info": CloseInfo?.self, "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 何时因何关闭
    public typealias CloseInfo = V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.CloseInfo

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }
}
