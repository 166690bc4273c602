// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/orders/{out_order_no}

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders.OutOrderNo {
  /// 查询分账结果
  ///
  /// 查询一次分账里各接收方的结果。
  ///
  /// `GET /v3/profitsharing/orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/orders/{out_order_no}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String

    public init(subMchid: String? = nil, transactionID: String) {
      self.subMchid = subMchid
      self.transactionID = transactionID
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.transactionID = try fields.require("transaction_id", object?.transactionID)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 商户自定的分账单号 · `out_order_no`
    public let outOrderNo: String?
    /// 微信侧的分账单号 · `order_id`
    public let orderID: String?
    /// 分账单的状态
    public let state: State?
    /// 分账接收方
    public let receivers: [Receiver]?

    public init(
      subMchid: String? = nil,
      transactionID: String? = nil,
      outOrderNo: String? = nil,
      orderID: String? = nil,
      state: State? = nil,
      receivers: [Receiver]? = nil
    ) {
      self.subMchid = subMchid
      self.transactionID = transactionID
      self.outOrderNo = outOrderNo
      self.orderID = orderID
      self.state = state
      self.receivers = receivers
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.state = fields.visit("state", object?.state)
      self.receivers = fields.visit("receivers", object?.receivers)
    }

    /// 分账单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 待分账
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 分给接收方的金额，单位为分
      public let amount: Int?
      /// 分账的说明
      public let description: String?
      /// 接收方的类型
      public let type: TypeType?
      /// 接收方的账号：商户号或用户标识
      public let account: String?
      /// 分账的结果
      public let result: Result?
      /// 失败的原因 · `fail_reason`
      public let failReason: String?
      /// 分账明细的单号 · `detail_id`
      public let detailID: String?
      /// 创建的时间 · `create_time`
      public let createTime: Timestamp?
      /// 完成的时间 · `finish_time`
      public let finishTime: Timestamp?

      public init(
        amount: Int? = nil,
        description: String? = nil,
        type: TypeType? = nil,
        account: String? = nil,
        result: Result? = nil,
        failReason: String? = nil,
        detailID: String? = nil,
        createTime: Timestamp? = nil,
        finishTime: Timestamp? = nil
      ) {
        self.amount = amount
        self.description = description
        self.type = type
        self.account = account
        self.result = result
        self.failReason = failReason
        self.detailID = detailID
        self.createTime = createTime
        self.finishTime = finishTime
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
        self.type = fields.visit("type", object?.type)
        self.account = fields.visit("account", object?.account)
        self.result = fields.visit("result", object?.result)
        self.failReason = fields.visit("fail_reason", object?.failReason)
        self.detailID = fields.visit("detail_id", object?.detailID)
        self.createTime = fields.visit("create_time", object?.createTime)
        self.finishTime = fields.visit("finish_time", object?.finishTime)
      }
    }

    /// 接收方的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 商户号
      public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

      /// 用户标识
      public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

      /// 用户在子商户下的标识
      public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
    }

    /// 分账的结果
    public struct Result: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 接收方账户异常
      public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

      /// 分账关系已解除
      public static var noRelation: Self { Self(rawValue: "NO_RELATION") }

      /// 接收方风险过高
      public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }

      /// 接收方未实名
      public static var receiverRealNameNotVerified: Self { Self(rawValue: "RECEIVER_REAL_NAME_NOT_VERIFIED") }

      /// 没有分账权限
      public static var noAuth: Self { Self(rawValue: "NO_AUTH") }

      /// 接收方收款超限
      public static var receiverReceiptLimit: Self { Self(rawValue: "RECEIVER_RECEIPT_LIMIT") }

      /// 出资方账户异常
      public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

      /// 请求不合要求
      public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
  }
}
