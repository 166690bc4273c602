// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/orders

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders {
  /// 请求分账
  ///
  /// 把一笔订单的资金分给各接收方；结果须再查询。
  ///
  /// `POST /v3/profitsharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/orders"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 应用的 AppID · such as `wx8888888888888888`
    public var appid: String?
    /// 子商户的 AppID · `sub_appid`, such as `wx8888888888888889`
    public var subAppid: String?
    /// 微信支付订单号 · `transaction_id`, such as `4208450740201411110007820472`
    public var transactionID: String
    /// 商户自定的分账单号 · `out_order_no`, such as `P20150806125346`
    public var outOrderNo: String
    /// 分账接收方
    public var receivers: [Receiver]?
    /// 分账后是否解冻剩余资金 · `unfreeze_unsplit`
    public var unfreezeUnsplit: Bool

    public init(
      subMchid: String? = nil,
      appid: String? = nil,
      subAppid: String? = nil,
      transactionID: String,
      outOrderNo: String,
      receivers: [Receiver]? = nil,
      unfreezeUnsplit: Bool
    ) {
      self.subMchid = subMchid
      self.appid = appid
      self.subAppid = subAppid
      self.transactionID = transactionID
      self.outOrderNo = outOrderNo
      self.receivers = receivers
      self.unfreezeUnsplit = unfreezeUnsplit
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.appid = fields.visit("appid", object?.appid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.transactionID = try fields.require("transaction_id", object?.transactionID)
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
      self.receivers = fields.visit("receivers", object?.receivers)
      self.unfreezeUnsplit = try fields.require("unfreeze_unsplit", object?.unfreezeUnsplit)
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: TypeType
      /// 接收方的账号：商户号或用户标识 · such as `86693852`
      public var account: String
      /// 接收方的全称或姓名，加密传输 · such as `hu89ohu89ohu89o`
      @Sensitive public var name: String?
      /// 分给接收方的金额，单位为分 · such as `888`
      public var amount: Int
      /// 分账的说明 · such as `分给商户A`
      public var description: String

      public init(type: TypeType, account: String, name: String? = nil, amount: Int, description: String) {
        self.type = type
        self.account = account
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self.account = try fields.require("account", object?.account)
        self._name = fields.visit("name", sensitive: object?._name)
        self.amount = try fields.require("amount", object?.amount)
        self.description = try fields.require("description", object?.description)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
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

      /// 处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成
      public static var finished: Self { Self(rawValue: "FINISHED") }
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
      public let failReason: FailReason?
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
        failReason: FailReason? = nil,
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

    /// 分账的结果
    public struct Result: OpenEnumeration {
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

    /// 失败的原因
    public struct FailReason: OpenEnumeration {
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
}
