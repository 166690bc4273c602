// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/profitsharing/orders

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.Orders {
  /// 品牌分账：查询结果
  ///
  /// 查询一次分账或完结分账的结果。
  ///
  /// `GET /v3/brand/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/profitsharing/orders"), query: query)
  }

  /// 品牌分账：请求
  ///
  /// 把已支付订单的钱分给各接收方。
  ///
  /// `POST /v3/brand/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/profitsharing/orders"), body: body)
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
    public var status: ResponseStatus? { fields[enumeration: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }
    /// 完结分账的金额，单位为分 · `finish_amount`
    public var finishAmount: Int? { fields[integer: 6] }
    /// 完结分账的原因 · `finish_description`
    public var finishDescription: String? { fields[text: 7] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      status: ResponseStatus? = nil, receivers: [Receiver]? = nil, finishAmount: Int? = nil,
      finishDescription: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, outOrderNo, orderID, status, receivers, finishAmount, finishDescription
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "status": ResponseStatus?.self, "receivers": [Receiver]?.self,
        "finish_amount": Int?.self, "finish_description": String?.self,
      ]
    }

    /// 分账单的状态
    public typealias ResponseStatus = V3.Brand.Profitsharing.Orders.ResponseStatus

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType? { fields[enumeration: 0] }
      /// 接收方的账号：商户号或用户标识
      public var account: String? { fields[text: 1] }
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 2] }
      /// 分账的说明
      public var description: String? { fields[text: 3] }
      /// 分账的结果
      public var result: ReceiverResult? { fields[enumeration: 4] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[time: 5] }
      /// 分账失败的原因 · `fail_reason`
      public var failReason: FailReason? { fields[enumeration: 6] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[text: 7] }

      public init(
        type: ReceiverType? = nil, account: String? = nil, amount: Int? = nil, description: String? = nil,
        result: ReceiverResult? = nil, finishTime: Timestamp? = nil, failReason: FailReason? = nil,
        detailID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, type, account, amount, description, result, finishTime, failReason, detailID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": ReceiverType?.self, "account": String?.self, "amount": Int?.self, "description": String?.self,
          "result": ReceiverResult?.self, "finish_time": Timestamp?.self, "fail_reason": FailReason?.self,
          "detail_id": String?.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Brand.Profitsharing.Orders.ReceiverType

    /// 分账的结果
    public struct ReceiverResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待分账 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 成功 · `SUCEESS`
      public static var suceess: Self { Self(rawValue: "SUCEESS") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// 分账失败的原因
    public typealias FailReason = V3.Brand.Profitsharing.Orders.FailReason
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`, 例如 `1900000108`
    public var brandMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 分账接收方
    public var receivers: [Receiver] {
      get { fields[requiredList: 6] }
      set { fields[requiredList: 6] = newValue }
    }
    /// 分账是否已完结
    public var finish: Bool {
      get { fields[requiredBoolean: 7] }
      set { fields[requiredBoolean: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      brandMchid: String, subMchid: String, appid: String, subAppid: String? = nil, transactionID: String,
      outOrderNo: String, receivers: [Receiver], finish: Bool, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandMchid, subMchid, appid, subAppid, transactionID, outOrderNo, receivers, finish, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String.self, "sub_mchid": String.self, "appid": String.self, "sub_appid": String?.self,
        "transaction_id": String.self, "out_order_no": String.self, "receivers": [Receiver].self, "finish": Bool.self,
        "notify_url": String?.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 接收方的账号：商户号或用户标识 · 例如 `1900000109`
      public var account: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 分给接收方的金额，单位为分 · 例如 `190`
      public var amount: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 分账的说明 · 例如 `1900000109分给商户1900000110`
      public var description: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 接收方的姓名，加密传输 · 例如 `hu89ohu89ohu89o`
      public var name: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(type: ReceiverType, account: String, amount: Int, description: String, name: String? = nil) {
        fields = ObjectFields(of: Self.self, type, account, amount, description, name)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": ReceiverType.self, "account": String.self, "amount": Int.self, "description": String.self,
          "name": Sensitive<String>?.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Brand.Profitsharing.Orders.ReceiverType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`
    public var brandMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 3] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }
    /// 分账单的状态
    public var status: ResponseStatus? { fields[enumeration: 6] }

    public init(
      brandMchid: String? = nil, subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil,
      orderID: String? = nil, receivers: [Receiver]? = nil, status: ResponseStatus? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandMchid, subMchid, transactionID, outOrderNo, orderID, receivers, status)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String?.self, "sub_mchid": String?.self, "transaction_id": String?.self,
        "out_order_no": String?.self, "order_id": String?.self, "receivers": [Receiver]?.self,
        "status": ResponseStatus?.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType? { fields[enumeration: 0] }
      /// 接收方的账号：商户号或用户标识
      public var account: String? { fields[text: 1] }
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 2] }
      /// 分账的说明
      public var description: String? { fields[text: 3] }
      /// 分账的结果
      public var result: ReceiverResult? { fields[enumeration: 4] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[time: 5] }
      /// 分账失败的原因 · `fail_reason`
      public var failReason: FailReason? { fields[enumeration: 6] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[text: 7] }

      public init(
        type: ReceiverType? = nil, account: String? = nil, amount: Int? = nil, description: String? = nil,
        result: ReceiverResult? = nil, finishTime: Timestamp? = nil, failReason: FailReason? = nil,
        detailID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, type, account, amount, description, result, finishTime, failReason, detailID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": ReceiverType?.self, "account": String?.self, "amount": Int?.self, "description": String?.self,
          "result": ReceiverResult?.self, "finish_time": Timestamp?.self, "fail_reason": FailReason?.self,
          "detail_id": String?.self,
        ]
      }
    }

    /// 分账单的状态
    public typealias ResponseStatus = V3.Brand.Profitsharing.Orders.ResponseStatus

    /// 接收方的类型
    public typealias ReceiverType = V3.Brand.Profitsharing.Orders.ReceiverType

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

    /// 分账失败的原因
    public typealias FailReason = V3.Brand.Profitsharing.Orders.FailReason
  }

  /// 分账失败的原因
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
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }
  }
}
