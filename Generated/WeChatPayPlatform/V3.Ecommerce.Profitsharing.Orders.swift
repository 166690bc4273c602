// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/ecommerce/profitsharing/orders

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Orders {
  /// 二级商户分账：查询结果
  ///
  /// 查询一次分账或完结分账的结果。
  ///
  /// `GET /v3/ecommerce/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/profitsharing/orders"), query: query)
  }

  /// 二级商户分账：请求
  ///
  /// 把二级商户订单的钱分给各接收方。
  ///
  /// `POST /v3/ecommerce/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/profitsharing/orders"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String, transactionID: String, outOrderNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "transaction_id": String.self, "out_order_no": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }
    /// 分账单的状态
    public var status: String? { fields[text: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: String? { fields[text: 6] }
    /// 异常处理的状态 · `abnormal_status`
    public var abnormalStatus: AbnormalStatus? { fields[enumeration: 7] }
    /// 异常处理因何关闭 · `funds_abnormal_closed_reason`
    public var fundsAbnormalClosedReason: FundsAbnormalClosedReason? { fields[enumeration: 8] }
    /// 异常资金付款的微信单号 · `funds_abnormal_redirect_id`
    public var fundsAbnormalRedirectID: String? { fields[text: 9] }
    /// 异常资金由谁接收 · `funds_abnormal_receivers`
    public var fundsAbnormalReceivers: [FundsAbnormalReceiver]? { fields[list: 10] }
    /// 完结分账的金额，单位为分 · `finish_amount`
    public var finishAmount: Int? { fields[integer: 11] }
    /// 完结分账的原因 · `finish_description`
    public var finishDescription: String? { fields[text: 12] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      status: String? = nil, receivers: [Receiver]? = nil, closeReason: String? = nil,
      abnormalStatus: AbnormalStatus? = nil, fundsAbnormalClosedReason: FundsAbnormalClosedReason? = nil,
      fundsAbnormalRedirectID: String? = nil, fundsAbnormalReceivers: [FundsAbnormalReceiver]? = nil,
      finishAmount: Int? = nil, finishDescription: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, outOrderNo, orderID, status, receivers, closeReason, abnormalStatus,
        fundsAbnormalClosedReason, fundsAbnormalRedirectID, fundsAbnormalReceivers, finishAmount, finishDescription
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "status": String?.self, "receivers": [Receiver]?.self, "close_reason": String?.self,
        "abnormal_status": AbnormalStatus?.self, "funds_abnormal_closed_reason": FundsAbnormalClosedReason?.self,
        "funds_abnormal_redirect_id": String?.self, "funds_abnormal_receivers": [FundsAbnormalReceiver]?.self,
        "finish_amount": Int?.self, "finish_description": String?.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 收款方的商户号 · `receiver_mchid`
      public var receiverMchid: String? { fields[text: 0] }
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 1] }
      /// 分账的说明
      public var description: String? { fields[text: 2] }
      /// 分账的结果
      public var result: String? { fields[text: 3] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[time: 4] }
      /// 分账失败的原因 · `fail_reason`
      public var failReason: String? { fields[text: 5] }
      /// 接收方的类型
      public var type: String? { fields[text: 6] }
      /// 接收方的账号 · `receiver_account`
      public var receiverAccount: String? { fields[text: 7] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[text: 8] }

      public init(
        receiverMchid: String? = nil, amount: Int? = nil, description: String? = nil, result: String? = nil,
        finishTime: Timestamp? = nil, failReason: String? = nil, type: String? = nil, receiverAccount: String? = nil,
        detailID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, receiverMchid, amount, description, result, finishTime, failReason, type, receiverAccount,
          detailID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "receiver_mchid": String?.self, "amount": Int?.self, "description": String?.self, "result": String?.self,
          "finish_time": Timestamp?.self, "fail_reason": String?.self, "type": String?.self,
          "receiver_account": String?.self, "detail_id": String?.self,
        ]
      }
    }

    /// 异常处理的状态
    public typealias AbnormalStatus = V3.Ecommerce.Profitsharing.Orders.AbnormalStatus

    /// 异常处理因何关闭
    public typealias FundsAbnormalClosedReason = V3.Ecommerce.Profitsharing.Orders.FundsAbnormalClosedReason

    /// 异常资金由谁接收
    public typealias FundsAbnormalReceiver = V3.Ecommerce.Profitsharing.Orders.FundsAbnormalReceiver
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 分账接收方
    public var receivers: [Receiver] {
      get { fields[requiredList: 4] }
      set { fields[requiredList: 4] = newValue }
    }
    /// 分账是否已完结
    public var finish: Bool {
      get { fields[requiredBoolean: 5] }
      set { fields[requiredBoolean: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      appid: String? = nil, subMchid: String, transactionID: String, outOrderNo: String, receivers: [Receiver],
      finish: Bool, notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, subMchid, transactionID, outOrderNo, receivers, finish, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_mchid": String.self, "transaction_id": String.self, "out_order_no": String.self,
        "receivers": [Receiver].self, "finish": Bool.self, "notify_url": String?.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型 · 例如 `MERCHANT_ID`
      public var type: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 接收方的账号 · `receiver_account`, 例如 `1900000109`
      public var receiverAccount: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 分给接收方的金额，单位为分 · 例如 `190`
      public var amount: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 分账的说明 · 例如 `分给商户1900000109`
      public var description: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 接收方的姓名，加密传输 · `receiver_name`, 例如 `hu89ohu89ohu89o`
      public var receiverName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 收款方的商户号 · `receiver_mchid`
      public var receiverMchid: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        type: String, receiverAccount: String, amount: Int, description: String, receiverName: String? = nil,
        receiverMchid: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, receiverAccount, amount, description, receiverName, receiverMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": String.self, "receiver_account": String.self, "amount": Int.self, "description": String.self,
          "receiver_name": Sensitive<String>?.self, "receiver_mchid": String?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }
    /// 分账单的状态
    public var status: ResponseStatus? { fields[enumeration: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      status: ResponseStatus? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, status, receivers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "status": ResponseStatus?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账单的状态
    public struct ResponseStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }

      /// 待处理 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 待调账 · `ADJUST`
      public static var adjust: Self { Self(rawValue: "ADJUST") }

      /// 已转回 · `RETURNED`
      public static var returned: Self { Self(rawValue: "RETURNED") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 0] }
      /// 分账的说明
      public var description: String? { fields[text: 1] }
      /// 分账的结果
      public var result: String? { fields[text: 2] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[time: 3] }
      /// 分账失败的原因 · `fail_reason`
      public var failReason: String? { fields[text: 4] }
      /// 接收方的类型
      public var type: String? { fields[text: 5] }
      /// 接收方的账号 · `receiver_account`
      public var receiverAccount: String? { fields[text: 6] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[text: 7] }
      /// 异常处理的状态 · `abnormal_status`
      public var abnormalStatus: AbnormalStatus? { fields[enumeration: 8] }
      /// 异常处理因何关闭 · `funds_abnormal_closed_reason`
      public var fundsAbnormalClosedReason: FundsAbnormalClosedReason? { fields[enumeration: 9] }
      /// 异常资金付款的微信单号 · `funds_abnormal_redirect_id`
      public var fundsAbnormalRedirectID: String? { fields[text: 10] }
      /// 异常资金由谁接收 · `funds_abnormal_receivers`
      public var fundsAbnormalReceivers: [FundsAbnormalReceiver]? { fields[list: 11] }
      /// 收款方的商户号 · `receiver_mchid`
      public var receiverMchid: String? { fields[text: 12] }

      public init(
        amount: Int? = nil, description: String? = nil, result: String? = nil, finishTime: Timestamp? = nil,
        failReason: String? = nil, type: String? = nil, receiverAccount: String? = nil, detailID: String? = nil,
        abnormalStatus: AbnormalStatus? = nil, fundsAbnormalClosedReason: FundsAbnormalClosedReason? = nil,
        fundsAbnormalRedirectID: String? = nil, fundsAbnormalReceivers: [FundsAbnormalReceiver]? = nil,
        receiverMchid: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, amount, description, result, finishTime, failReason, type, receiverAccount, detailID,
          abnormalStatus, fundsAbnormalClosedReason, fundsAbnormalRedirectID, fundsAbnormalReceivers, receiverMchid
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "amount": Int?.self, "description": String?.self, "result": String?.self, "finish_time": Timestamp?.self,
          "fail_reason": String?.self, "type": String?.self, "receiver_account": String?.self,
          "detail_id": String?.self, "abnormal_status": AbnormalStatus?.self,
          "funds_abnormal_closed_reason": FundsAbnormalClosedReason?.self, "funds_abnormal_redirect_id": String?.self,
          "funds_abnormal_receivers": [FundsAbnormalReceiver]?.self, "receiver_mchid": String?.self,
        ]
      }
    }

    /// 异常处理的状态
    public typealias AbnormalStatus = V3.Ecommerce.Profitsharing.Orders.AbnormalStatus

    /// 异常处理因何关闭
    public typealias FundsAbnormalClosedReason = V3.Ecommerce.Profitsharing.Orders.FundsAbnormalClosedReason

    /// 异常资金由谁接收
    public typealias FundsAbnormalReceiver = V3.Ecommerce.Profitsharing.Orders.FundsAbnormalReceiver
  }

  /// 异常处理的状态
  public struct AbnormalStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 异常待处理 · `ABNORMAL_PENDING`
    public static var abnormalPending: Self { Self(rawValue: "ABNORMAL_PENDING") }

    /// 异常已处理 · `ABNORMAL_FINISHED`
    public static var abnormalFinished: Self { Self(rawValue: "ABNORMAL_FINISHED") }

    /// 异常已关闭 · `ABNORMAL_CLOSED`
    public static var abnormalClosed: Self { Self(rawValue: "ABNORMAL_CLOSED") }
  }

  /// 异常处理因何关闭
  public struct FundsAbnormalClosedReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 超时 · `CLOSED_REASON_TIMEOUT`
    public static var closedReasonTimeout: Self { Self(rawValue: "CLOSED_REASON_TIMEOUT") }

    /// 不可转出 · `CLOSED_REASON_RESTRICT_TRANSFER`
    public static var closedReasonRestrictTransfer: Self { Self(rawValue: "CLOSED_REASON_RESTRICT_TRANSFER") }
  }

  /// 异常资金由谁接收
  public struct FundsAbnormalReceiver: APIObject {
    /// 接收异常资金的商户号
    public var mchid: String? { fields[text: 0] }

    public init(mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self]
    }
  }
}
