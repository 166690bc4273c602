// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills {
  /// 保证金赔运费：发起
  ///
  /// 从商家的保证金里赔付用户的运费。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills"), body: body
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
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1001`
    public var transferSceneID: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `退货运费补偿`
    public var userRecvPerception: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      subMchid: String? = nil, spAppid: String? = nil, receiver: Receiver, outBillNo: String, amount: Int? = nil,
      transferRemark: String, transferSceneID: String? = nil, userRecvPerception: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, spAppid, receiver, outBillNo, amount, transferRemark, transferSceneID,
        userRecvPerception
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "sp_appid": String?.self, "receiver": Receiver.self, "out_bill_no": String.self,
        "amount": Int?.self, "transfer_remark": String.self, "transfer_scene_id": String?.self,
        "user_recv_perception": String?.self,
      ]
    }

    /// 接收方
    public struct Receiver: APIObject {
      /// 所关联的交易 · `transaction_info`
      public var transactionInfo: TransactionInfo? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 用户 · `user_info`
      public var userInfo: UserInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(transactionInfo: TransactionInfo? = nil, userInfo: UserInfo? = nil) {
        fields = ObjectFields(of: Self.self, transactionInfo, userInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["transaction_info": TransactionInfo?.self, "user_info": UserInfo?.self]
      }
    }

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

    /// 用户
    public typealias UserInfo = V3.Platsolution.Ecommerce.MchTransfer.UserInfo

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
      V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.Receiver

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

    /// 用户
    public typealias UserInfo = V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.UserInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// 接收方
  public struct Receiver: APIObject {
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: TransactionInfo? { fields[object: 0] }
    /// 用户 · `user_info`
    public var userInfo: UserInfo? { fields[object: 1] }

    public init(transactionInfo: TransactionInfo? = nil, userInfo: UserInfo? = nil) {
      fields = ObjectFields(of: Self.self, transactionInfo, userInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_info": TransactionInfo?.self, "user_info": UserInfo?.self]
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

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

  /// 所关联的交易
  public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfo

  /// 关联的是哪种订单
  public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType

  /// 用户
  public struct UserInfo: APIObject {
    /// 收款用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 0] }

    public init(spOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self]
    }
  }
}
