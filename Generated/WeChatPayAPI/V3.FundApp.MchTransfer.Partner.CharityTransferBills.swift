// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills {
  /// 公益捐赠：发起捐赠
  ///
  /// 从预算里捐出一笔钱，结果另行查询。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/charity-transfer-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`, 例如 `budget202506300102`
    public var outBudgetNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的捐赠单号 · `out_transfer_no`, 例如 `trans202506300102`
    public var outTransferNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: TransactionInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收款方的商户号 · `receive_mchid`, 例如 `1900001109`
    public var receiveMchid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 预算的总额，单位为分 · 例如 `20000000`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `帮助受助群体爱心捐款`
    public var transferRemark: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      outBudgetNo: String, outTransferNo: String, transactionInfo: TransactionInfo? = nil, sponsorMchid: String,
      receiveMchid: String, amount: Int, transferRemark: String
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, outTransferNo, transactionInfo, sponsorMchid, receiveMchid, amount, transferRemark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String.self, "out_transfer_no": String.self, "transaction_info": TransactionInfo?.self,
        "sponsor_mchid": String.self, "receive_mchid": String.self, "amount": Int.self, "transfer_remark": String.self,
      ]
    }

    /// 所关联的交易
    public struct TransactionInfo: APIObject {
      /// 订单的类型，枚举值之一 · `transaction_type`
      public var transactionType: TransactionType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 所关联的微信支付订单号 · `transaction_id`, 例如 `4217752501201407033233368018`
      public var transactionID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(transactionType: TransactionType, transactionID: String) {
        fields = ObjectFields(of: Self.self, transactionType, transactionID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["transaction_type": TransactionType.self, "transaction_id": String.self]
      }
    }

    /// 订单的类型，枚举值之一
    public struct TransactionType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 微信支付订单 · `WXPAY`
      public static var wxpay: Self { Self(rawValue: "WXPAY") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 0] }
    /// 微信侧的预算单号 · `budget_id`
    public var budgetID: String? { fields[text: 1] }
    /// 商户自定的捐赠单号 · `out_transfer_no`
    public var outTransferNo: String? { fields[text: 2] }
    /// 微信侧的捐赠单号 · `transfer_id`
    public var transferID: String? { fields[text: 3] }
    /// 预算的总额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 5] }
    /// 收款方的商户号 · `receive_mchid`
    public var receiveMchid: String? { fields[text: 6] }
    /// 捐赠的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 捐赠单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 捐赠完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }

    public init(
      outBudgetNo: String? = nil, budgetID: String? = nil, outTransferNo: String? = nil, transferID: String? = nil,
      amount: Int? = nil, transferRemark: String? = nil, receiveMchid: String? = nil, state: ResponseState? = nil,
      createTime: Timestamp? = nil, successTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, budgetID, outTransferNo, transferID, amount, transferRemark, receiveMchid, state,
        createTime, successTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String?.self, "budget_id": String?.self, "out_transfer_no": String?.self,
        "transfer_id": String?.self, "amount": Int?.self, "transfer_remark": String?.self,
        "receive_mchid": String?.self, "state": ResponseState?.self, "create_time": Timestamp?.self,
        "success_time": Timestamp?.self,
      ]
    }

    /// 捐赠的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Partner.CharityTransferBills.ResponseState
  }

  /// 捐赠的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已关闭 · `CLOSE`
    public static var close: Self { Self(rawValue: "CLOSE") }
  }
}
