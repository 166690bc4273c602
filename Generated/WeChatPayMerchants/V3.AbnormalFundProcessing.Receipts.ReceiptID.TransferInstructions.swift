// Written by wechatpay-gen: change the description, not this file.
// POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions

@_spi(Generated) public import WeChatPay

extension V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions {
  /// 发出异常资金转付指令
  ///
  /// 把滞留的异常资金付给符合条件的接收方，结果另行查询或等通知。
  ///
  /// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的指令编号 · `out_instruction_no`, 例如 `1200002`
    public var outInstructionNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 付款的方式 · `transfer_mode`
    public var transferMode: TransferMode {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 接收方
    public var receiver: Receiver? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://weixin.qq.com`
    public var notifyURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      outInstructionNo: String, transferMode: TransferMode, receiver: Receiver? = nil, notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outInstructionNo, transferMode, receiver, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_instruction_no": String.self, "transfer_mode": TransferMode.self, "receiver": Receiver?.self,
        "notify_url": String?.self,
      ]
    }

    /// 付款的方式
    public typealias TransferMode = V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.TransferMode

    /// 接收方
    public struct Receiver: APIObject {
      /// 入账用户的 OpenID · 例如 `eoCuiA7RW33Tc3jtz_5CNLegC9kN0`
      public var openid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 应用的 AppID · 例如 `wxf636efh567hg4356`
      public var appid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 入账的商户号 · 例如 `1900001108`
      public var mchid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(openid: String? = nil, appid: String? = nil, mchid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, appid, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "appid": String?.self, "mchid": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
      /// 付款的方式 · `transfer_mode`
      public var transferMode: TransferMode? { fields[enumeration: 2] }
      /// 接收方
      public var receiver: Receiver? { fields[object: 3] }
      /// 指令的状态 · `instruction_state`
      public var instructionState: InstructionState? { fields[enumeration: 4] }
      /// 付款单创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 5] }
      /// 入账的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 6] }
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`
      public var notifyURL: String? { fields[text: 7] }

      public init(
        outInstructionNo: String? = nil, commander: Commander? = nil, transferMode: TransferMode? = nil,
        receiver: Receiver? = nil, instructionState: InstructionState? = nil, createTime: Timestamp? = nil,
        successTime: Timestamp? = nil, notifyURL: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outInstructionNo, commander, transferMode, receiver, instructionState, createTime, successTime,
          notifyURL
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_instruction_no": String?.self, "commander": Commander?.self, "transfer_mode": TransferMode?.self,
          "receiver": Receiver?.self, "instruction_state": InstructionState?.self, "create_time": Timestamp?.self,
          "success_time": Timestamp?.self, "notify_url": String?.self,
        ]
      }
    }

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.AbnormalFundProcessing.Receipts.ReceiptID.Currency

    /// 指令由谁发起
    public typealias Commander = V3.AbnormalFundProcessing.Receipts.ReceiptID.Commander

    /// 付款的方式
    public typealias TransferMode = V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.TransferMode

    /// 接收方
    public struct Receiver: APIObject {
      /// 入账用户的 OpenID
      public var openid: String? { fields[text: 0] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 1] }
      /// 入账的商户号
      public var mchid: String? { fields[text: 2] }

      public init(openid: String? = nil, appid: String? = nil, mchid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, appid, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "appid": String?.self, "mchid": String?.self]
      }
    }

    /// 指令的状态
    public typealias InstructionState =
      V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.InstructionState

    /// 操作人，枚举值之一
    public typealias Operator = V3.AbnormalFundProcessing.Receipts.ReceiptID.Operator
  }

  /// 指令由谁发起
  public typealias Commander = V3.AbnormalFundProcessing.Receipts.ReceiptID.Commander

  /// 指令的状态
  public struct InstructionState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待处理 · `INSTRUCTION_STATE_PENDING`
    public static var instructionStatePending: Self { Self(rawValue: "INSTRUCTION_STATE_PENDING") }

    /// 处理中 · `INSTRUCTION_STATE_IN_PROGRESS`
    public static var instructionStateInProgress: Self { Self(rawValue: "INSTRUCTION_STATE_IN_PROGRESS") }

    /// 已关闭 · `INSTRUCTION_STATE_CLOSED`
    public static var instructionStateClosed: Self { Self(rawValue: "INSTRUCTION_STATE_CLOSED") }

    /// 成功 · `INSTRUCTION_STATE_SUCCESS`
    public static var instructionStateSuccess: Self { Self(rawValue: "INSTRUCTION_STATE_SUCCESS") }
  }

  /// 操作人，枚举值之一
  public typealias Operator = V3.AbnormalFundProcessing.Receipts.ReceiptID.Operator

  /// 付款的方式
  public struct TransferMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 转给原收款用户 · `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
    public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }

    /// 转给原收款商户 · `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`
    public static var transferModeToOriginalReceiveMerchant: Self {
      Self(rawValue: "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT")
    }

    /// 转给指定的商户 · `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`
    public static var transferModeToSpecifiedReceiveMerchant: Self {
      Self(rawValue: "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT")
    }
  }
}
