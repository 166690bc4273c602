// Written by wechatpay-gen: change the description, not this file.
// GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}

@_spi(Generated) public import WeChatPay

extension V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.OutInstructionNo {
  /// 查询异常资金转付指令
  ///
  /// 按指令单号了解一次转付是否完成。
  ///
  /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 5] }
    /// 入账的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 7] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 8] }
    /// 执行指令的流水号 · `instruction_instance_id`
    public var instructionInstanceID: String? { fields[text: 9] }

    public init(
      outInstructionNo: String? = nil, commander: Commander? = nil, transferMode: TransferMode? = nil,
      receiver: Receiver? = nil, instructionState: InstructionState? = nil, createTime: Timestamp? = nil,
      successTime: Timestamp? = nil, closeTime: String? = nil, notifyURL: String? = nil,
      instructionInstanceID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outInstructionNo, commander, transferMode, receiver, instructionState, createTime, successTime,
        closeTime, notifyURL, instructionInstanceID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_instruction_no": String?.self, "commander": Commander?.self, "transfer_mode": TransferMode?.self,
        "receiver": Receiver?.self, "instruction_state": InstructionState?.self, "create_time": Timestamp?.self,
        "success_time": Timestamp?.self, "close_time": String?.self, "notify_url": String?.self,
        "instruction_instance_id": String?.self,
      ]
    }

    /// 指令由谁发起
    public typealias Commander = V3.AbnormalFundProcessing.Receipts.ReceiptID.Commander

    /// 付款的方式
    public typealias TransferMode = V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.TransferMode

    /// 接收方
    public struct Receiver: APIObject {
      /// 入账账户的类型 · `account_type`
      public var accountType: String? { fields[text: 0] }
      /// 入账用户的 OpenID
      public var openid: String? { fields[text: 1] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 2] }
      /// 入账的商户号
      public var mchid: String? { fields[text: 3] }

      public init(accountType: String? = nil, openid: String? = nil, appid: String? = nil, mchid: String? = nil) {
        fields = ObjectFields(of: Self.self, accountType, openid, appid, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account_type": String?.self, "openid": String?.self, "appid": String?.self, "mchid": String?.self]
      }
    }

    /// 指令的状态
    public typealias InstructionState =
      V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.InstructionState

    /// 操作人，枚举值之一
    public typealias Operator = V3.AbnormalFundProcessing.Receipts.ReceiptID.Operator
  }
}
