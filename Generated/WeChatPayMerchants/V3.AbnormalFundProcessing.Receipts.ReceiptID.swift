// Written by wechatpay-gen: change the description, not this file.
// GET /v3/abnormal-fund-processing/receipts/{receipt_id}

@_spi(Generated) public import WeChatPay

extension V3.AbnormalFundProcessing.Receipts.ReceiptID {
  /// 查询异常资金转付单
  ///
  /// 按转付单号了解滞留的异常资金付到了哪一步。
  ///
  /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/abnormal-fund-processing/receipts/{receipt_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 产品的名称，枚举值之一 · `product_name`
    public var productName: ProductName? { fields[enumeration: 0] }
    /// 异常资金转付单的编号 · `receipt_id`
    public var receiptID: String? { fields[text: 1] }
    /// 付款的金额 · `transfer_amount`
    public var transferAmount: TransferAmount? { fields[object: 2] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: ReceiptState? { fields[enumeration: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 最近一次变更的时间 · `last_update_time`
    public var lastUpdateTime: String? { fields[text: 5] }
    /// 付款的指令
    public var instruction: Instruction? { fields[object: 6] }

    public init(
      productName: ProductName? = nil, receiptID: String? = nil, transferAmount: TransferAmount? = nil,
      receiptState: ReceiptState? = nil, createTime: Timestamp? = nil, lastUpdateTime: String? = nil,
      instruction: Instruction? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productName, receiptID, transferAmount, receiptState, createTime, lastUpdateTime, instruction
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_name": ProductName?.self, "receipt_id": String?.self, "transfer_amount": TransferAmount?.self,
        "receipt_state": ReceiptState?.self, "create_time": Timestamp?.self, "last_update_time": String?.self,
        "instruction": Instruction?.self,
      ]
    }

    /// 产品的名称，枚举值之一
    public typealias ProductName = V3.AbnormalFundProcessing.Receipts.ReceiptID.ProductName

    /// 付款的金额
    public typealias TransferAmount = V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferAmount

    /// 单据的状态
    public typealias ReceiptState = V3.AbnormalFundProcessing.Receipts.ReceiptID.ReceiptState

    /// 付款的指令
    public struct Instruction: APIObject {
      /// 商户自定的指令编号 · `out_instruction_no`
      public var outInstructionNo: String? { fields[text: 0] }
      /// 指令由谁发起
      public var commander: Commander? { fields[object: 1] }
      /// 付款的方式，枚举值之一 · `transfer_mode`
      public var transferMode: TransferMode? { fields[enumeration: 2] }
      /// 入账的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 3] }
      /// 应用的 AppID
      public var appid: [String]? { fields[list: 4] }
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`
      public var notifyURL: String? { fields[text: 5] }

      public init(
        outInstructionNo: String? = nil, commander: Commander? = nil, transferMode: TransferMode? = nil,
        successTime: Timestamp? = nil, appid: [String]? = nil, notifyURL: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, outInstructionNo, commander, transferMode, successTime, appid, notifyURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_instruction_no": String?.self, "commander": Commander?.self, "transfer_mode": TransferMode?.self,
          "success_time": Timestamp?.self, "appid": [String]?.self, "notify_url": String?.self,
        ]
      }
    }

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.AbnormalFundProcessing.Receipts.ReceiptID.Currency

    /// 指令由谁发起
    public typealias Commander = V3.AbnormalFundProcessing.Receipts.ReceiptID.Commander

    /// 付款的方式，枚举值之一
    public struct TransferMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 转给原收款用户 · `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
      public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
    }

    /// 操作人，枚举值之一
    public typealias Operator = V3.AbnormalFundProcessing.Receipts.ReceiptID.Operator
  }

  /// 指令由谁发起
  public struct Commander: APIObject {
    /// 操作人，枚举值之一
    public var `operator`: Operator? { fields[enumeration: 0] }
    /// 发起指令的商户号
    public var mchid: String? { fields[text: 1] }

    public init(`operator`: Operator? = nil, mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, `operator`, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["operator": Operator?.self, "mchid": String?.self]
    }
  }

  /// 币种，人民币为 CNY，枚举值之一
  public struct Currency: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 人民币 · `CNY`
    public static var cny: Self { Self(rawValue: "CNY") }
  }

  /// 操作人，枚举值之一
  public struct Operator: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
  }

  /// 产品的名称，枚举值之一
  public struct ProductName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 个人间转账 · `C2C`
    public static var c2C: Self { Self(rawValue: "C2C") }
  }

  /// 单据的状态
  public struct ReceiptState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待处理 · `RECEIPT_STATE_PENDING`
    public static var receiptStatePending: Self { Self(rawValue: "RECEIPT_STATE_PENDING") }

    /// 处理中 · `RECEIPT_STATE_PROGRESS`
    public static var receiptStateProgress: Self { Self(rawValue: "RECEIPT_STATE_PROGRESS") }

    /// 已完成 · `RECEIPT_STATE_COMPLETED`
    public static var receiptStateCompleted: Self { Self(rawValue: "RECEIPT_STATE_COMPLETED") }
  }

  /// 付款的金额
  public struct TransferAmount: APIObject {
    /// 付款的金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY，枚举值之一
    public var currency: Currency? { fields[enumeration: 1] }

    public init(total: Int? = nil, currency: Currency? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": Currency?.self]
    }
  }
}
