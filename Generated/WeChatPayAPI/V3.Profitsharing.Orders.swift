// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/orders

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders {
  /// 分账
  ///
  /// 把一笔订单的资金分给各接收方；结果须再查询。
  ///
  /// `POST /v3/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 分账接收方
    public var receivers: [Receiver]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 分账后是否解冻剩余资金 · `unfreeze_unsplit`
    public var unfreezeUnsplit: Bool {
      get { fields[requiredBoolean: 6] }
      set { fields[requiredBoolean: 6] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil, transactionID: String, outOrderNo: String,
      receivers: [Receiver]? = nil, unfreezeUnsplit: Bool
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, subAppid, transactionID, outOrderNo, receivers, unfreezeUnsplit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self, "transaction_id": String.self,
        "out_order_no": String.self, "receivers": [Receiver]?.self, "unfreeze_unsplit": Bool.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 接收方的账号：商户号或用户标识 · 例如 `86693852`
      public var account: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 接收方的全称或姓名，加密传输 · 例如 `hu89ohu89ohu89o`
      public var name: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 分给接收方的金额，单位为分 · 例如 `888`
      public var amount: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }
      /// 分账的说明 · 例如 `分给商户A`
      public var description: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }

      public init(type: ReceiverType, account: String, name: String? = nil, amount: Int, description: String) {
        fields = ObjectFields(of: Self.self, type, account, name, amount, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": ReceiverType.self, "account": String.self, "name": Sensitive<String>?.self, "amount": Int.self,
          "description": String.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Profitsharing.Orders.ReceiverType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Profitsharing.Orders.SharedPostResponse

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 接收方账户异常 · `ACCOUNT_ABNORMAL`
    public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

    /// 分账关系已解除 · `NO_RELATION`
    public static var noRelation: Self { Self(rawValue: "NO_RELATION") }

    /// 接收方风险过高 · `RECEIVER_HIGH_RISK`
    public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }

    /// 接收方未实名 · `RECEIVER_REAL_NAME_NOT_VERIFIED`
    public static var receiverRealNameNotVerified: Self { Self(rawValue: "RECEIVER_REAL_NAME_NOT_VERIFIED") }

    /// 没有分账权限 · `NO_AUTH`
    public static var noAuth: Self { Self(rawValue: "NO_AUTH") }

    /// 接收方收款超限 · `RECEIVER_RECEIPT_LIMIT`
    public static var receiverReceiptLimit: Self { Self(rawValue: "RECEIVER_RECEIPT_LIMIT") }

    /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
    public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

    /// 请求不合要求 · `INVALID_REQUEST`
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
  }

  /// 分账接收方
  public struct Receiver: APIObject {
    /// 分给接收方的金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 分账的说明
    public var description: String? { fields[text: 1] }
    /// 接收方的类型
    public var type: ReceiverType? { fields[enumeration: 2] }
    /// 接收方的账号：商户号或用户标识
    public var account: String? { fields[text: 3] }
    /// 分账的结果
    public var result: ReceiverResult? { fields[enumeration: 4] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 5] }
    /// 分账明细的单号 · `detail_id`
    public var detailID: String? { fields[text: 6] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 8] }

    public init(
      amount: Int? = nil, description: String? = nil, type: ReceiverType? = nil, account: String? = nil,
      result: ReceiverResult? = nil, failReason: FailReason? = nil, detailID: String? = nil,
      createTime: Timestamp? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, amount, description, type, account, result, failReason, detailID, createTime, finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "amount": Int?.self, "description": String?.self, "type": ReceiverType?.self, "account": String?.self,
        "result": ReceiverResult?.self, "fail_reason": FailReason?.self, "detail_id": String?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }
  }

  /// 分账的结果
  public struct ReceiverResult: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待分账 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// 接收方的类型
  public struct ReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }

  /// 分账单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }
    /// 分账单的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      state: ResponseState? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, state, receivers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "state": ResponseState?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账单的状态
    public typealias ResponseState = V3.Profitsharing.Orders.ResponseState

    /// 分账接收方
    public typealias Receiver = V3.Profitsharing.Orders.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Profitsharing.Orders.ReceiverType

    /// 分账的结果
    public typealias ReceiverResult = V3.Profitsharing.Orders.ReceiverResult

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.Orders.FailReason
  }
}
