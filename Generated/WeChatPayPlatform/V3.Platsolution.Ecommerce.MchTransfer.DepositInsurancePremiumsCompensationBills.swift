// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills {
  /// 保证金付保费：发起
  ///
  /// 从商家的保证金里向保险公司付保费。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      subMchid: String? = nil, spAppid: String? = nil, receiver: Receiver, outBillNo: String, amount: Int? = nil,
      transferRemark: String
    ) {
      fields = ObjectFields(of: Self.self, subMchid, spAppid, receiver, outBillNo, amount, transferRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "sp_appid": String?.self, "receiver": Receiver.self, "out_bill_no": String.self,
        "amount": Int?.self, "transfer_remark": String.self,
      ]
    }

    /// 接收方
    public struct Receiver: APIObject {
      /// 接收方的类型，枚举值之一
      public var type: ReceiverType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 收款商户 · `mch_info`
      public var mchInfo: MchInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 所关联的交易 · `transaction_info`
      public var transactionInfo: TransactionInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(type: ReceiverType? = nil, mchInfo: MchInfo? = nil, transactionInfo: TransactionInfo? = nil) {
        fields = ObjectFields(of: Self.self, type, mchInfo, transactionInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ReceiverType?.self, "mch_info": MchInfo?.self, "transaction_info": TransactionInfo?.self]
      }
    }

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

    /// 收款商户
    public struct MchInfo: APIObject {
      /// 商户号 · 例如 `1900001108`
      public var mchid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(mchid: String? = nil) {
        fields = ObjectFields(of: Self.self, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String?.self]
      }
    }

    /// 所关联的交易
    public struct TransactionInfo: APIObject {
      /// 所关联的微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
      public var transactionID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 关联的是哪种订单
      public var type: TransactionInfoType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }

      public init(transactionID: String, type: TransactionInfoType) {
        fields = ObjectFields(of: Self.self, transactionID, type)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["transaction_id": String.self, "type": TransactionInfoType.self]
      }
    }

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 收款的是谁 · `receiver_detail`
    public var receiverDetail: ReceiverDetail? { fields[object: 3] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 4] }
    /// 赔付的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 6] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 7] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 8] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 9] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 11] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, subAppid: String? = nil, receiverDetail: ReceiverDetail? = nil,
      outBillNo: String? = nil, amount: Int? = nil, transferRemark: String? = nil, billID: String? = nil,
      state: ResponseState? = nil, acceptTime: String? = nil, successTime: Timestamp? = nil,
      sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, subAppid, receiverDetail, outBillNo, amount, transferRemark, billID, state,
        acceptTime, successTime, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "receiver_detail": ReceiverDetail?.self, "out_bill_no": String?.self, "amount": Int?.self,
        "transfer_remark": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "accept_time": String?.self, "success_time": Timestamp?.self, "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail =
      V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.Receiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

    /// 收款商户
    public typealias MchInfo = V3.Platsolution.Ecommerce.MchTransfer.MchInfo

    /// 所关联的交易
    public typealias TransactionInfo =
      V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.TransactionInfo
  }

  /// 收款商户
  public typealias MchInfo = V3.Platsolution.Ecommerce.MchTransfer.MchInfo

  /// 接收方
  public struct Receiver: APIObject {
    /// 接收方的类型，枚举值之一
    public var type: ReceiverType? { fields[enumeration: 0] }
    /// 收款商户 · `mch_info`
    public var mchInfo: MchInfo? { fields[object: 1] }
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: TransactionInfo? { fields[object: 2] }

    public init(type: ReceiverType? = nil, mchInfo: MchInfo? = nil, transactionInfo: TransactionInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, mchInfo, transactionInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ReceiverType?.self, "mch_info": MchInfo?.self, "transaction_info": TransactionInfo?.self]
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

  /// 接收方的类型，枚举值之一
  public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

  /// 所关联的交易
  public struct TransactionInfo: APIObject {
    /// 所关联的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }

    public init(transactionID: String? = nil) {
      fields = ObjectFields(of: Self.self, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self]
    }
  }
}
