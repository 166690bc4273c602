// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills {
  /// 保险理赔：发起
  ///
  /// 由保险公司赔付用户，用户确认后收款。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(
      subMchid: String? = nil, receiver: Receiver, outBillNo: String, amount: Int? = nil, transferRemark: String
    ) {
      fields = ObjectFields(of: Self.self, subMchid, receiver, outBillNo, amount, transferRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "receiver": Receiver.self, "out_bill_no": String.self, "amount": Int?.self,
        "transfer_remark": String.self,
      ]
    }

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.RequestReceiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 10] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil,
      amount: Int? = nil, transferRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil,
      acceptTime: String? = nil, successTime: Timestamp? = nil, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, receiverDetail, outBillNo, amount, transferRemark, billID, state, acceptTime,
        successTime, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "receiver_detail": ReceiverDetail?.self,
        "out_bill_no": String?.self, "amount": Int?.self, "transfer_remark": String?.self, "bill_id": String?.self,
        "state": ResponseState?.self, "accept_time": String?.self, "success_time": Timestamp?.self,
        "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// 接收方
  public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.Receiver

  /// 收款的是谁
  public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.ReceiverDetail

  /// 所关联的交易
  public typealias ReceiverTransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

  /// 接收方的类型
  public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

  /// 接收方
  public struct RequestReceiver: APIObject {
    /// 接收方的类型
    public var type: ReceiverType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: ReceiverTransactionInfo? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(type: ReceiverType? = nil, transactionInfo: ReceiverTransactionInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, transactionInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ReceiverType?.self, "transaction_info": ReceiverTransactionInfo?.self]
    }
  }

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

  /// 所关联的交易
  public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

  /// 关联的是哪种订单
  public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
}
