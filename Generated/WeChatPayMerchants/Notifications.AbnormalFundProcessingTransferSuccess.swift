// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 异常资金转付成功通知
  ///
  /// 滞留的异常资金已付给接收方。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
  public struct AbnormalFundProcessingTransferSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", originalType: "abnormal_fund_processing")
      ]
    }

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
    public struct ProductName: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 个人间转账 · `C2C`
      public static var c2C: Self { Self(rawValue: "C2C") }
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
      /// 执行指令的流水号 · `instruction_instance_id`
      public var instructionInstanceID: String? { fields[text: 4] }

      public init(
        outInstructionNo: String? = nil, commander: Commander? = nil, transferMode: TransferMode? = nil,
        successTime: Timestamp? = nil, instructionInstanceID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outInstructionNo, commander, transferMode, successTime, instructionInstanceID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_instruction_no": String?.self, "commander": Commander?.self, "transfer_mode": TransferMode?.self,
          "success_time": Timestamp?.self, "instruction_instance_id": String?.self,
        ]
      }
    }

    /// 币种，人民币为 CNY，枚举值之一
    public struct Currency: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 人民币 · `CNY`
      public static var cny: Self { Self(rawValue: "CNY") }
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

    /// 付款的方式，枚举值之一
    public struct TransferMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 转给原收款用户 · `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
      public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
    }

    /// 操作人，枚举值之一
    public struct Operator: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商户 · `MERCHANT`
      public static var merchant: Self { Self(rawValue: "MERCHANT") }
    }
  }
}
