// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
  /// 用户赔付：发起
  ///
  /// 由平台赔付用户，用户确认后收款。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1001`
    public var transferSceneID: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `退货运费补偿`
    public var userRecvPerception: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      receiver: Receiver, outBillNo: String, amount: Int? = nil, transferRemark: String, sponsorMchid: String? = nil,
      transferSceneID: String? = nil, userRecvPerception: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, receiver, outBillNo, amount, transferRemark, sponsorMchid, transferSceneID, userRecvPerception
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "receiver": Receiver.self, "out_bill_no": String.self, "amount": Int?.self, "transfer_remark": String.self,
        "sponsor_mchid": String?.self, "transfer_scene_id": String?.self, "user_recv_perception": String?.self,
      ]
    }

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.RequestReceiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 9] }

    public init(
      spMchid: String? = nil, receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil, amount: Int? = nil,
      transferRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil, acceptTime: String? = nil,
      successTime: Timestamp? = nil, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, receiverDetail, outBillNo, amount, transferRemark, billID, state, acceptTime,
        successTime, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "receiver_detail": ReceiverDetail?.self, "out_bill_no": String?.self,
        "amount": Int?.self, "transfer_remark": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "accept_time": String?.self, "success_time": Timestamp?.self, "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.Receiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// 接收方
  public struct Receiver: APIObject {
    /// 接收方的类型，枚举值之一
    public var type: ReceiverType? { fields[enumeration: 0] }
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: TransactionInfo? { fields[object: 1] }

    public init(type: ReceiverType? = nil, transactionInfo: TransactionInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, transactionInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ReceiverType?.self, "transaction_info": TransactionInfo?.self]
    }
  }

  /// 收款的是谁
  public struct ReceiverDetail: APIObject {
    /// 接收方
    public var receiver: Receiver? { fields[object: 0] }

    public init(receiver: Receiver? = nil) {
      fields = ObjectFields(of: Self.self, receiver)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["receiver": Receiver?.self]
    }
  }

  /// 所关联的交易
  public typealias ReceiverTransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

  /// 接收方的类型，枚举值之一
  public struct ReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 订单的付款用户 · `TRANSACTION_USER`
    public static var transactionUser: Self { Self(rawValue: "TRANSACTION_USER") }
  }

  /// 接收方
  public struct RequestReceiver: APIObject {
    /// 接收方的类型，枚举值之一
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
