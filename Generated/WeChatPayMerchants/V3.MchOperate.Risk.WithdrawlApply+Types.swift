// Written by wechatpay-gen: change the description, not this file.
// /v3/mch_operate/risk/withdrawl-apply/**

@_spi(Generated) public import WeChatPay

extension V3.MchOperate.Risk.WithdrawlApply {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 提现的申请单 · `withdrawl_apply`
    public var withdrawlApply: WithdrawlApply? { fields[object: 0] }

    public init(withdrawlApply: WithdrawlApply? = nil) {
      fields = ObjectFields(of: Self.self, withdrawlApply)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["withdrawl_apply": WithdrawlApply?.self]
    }

    /// 提现的申请单
    public typealias WithdrawlApply = V3.MchOperate.Risk.WithdrawlApply.WithdrawlApplyType
  }

  /// 提现的申请单
  public struct WithdrawlApplyType: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的提现申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }
    /// 申请单的状态
    public var state: String? { fields[text: 2] }
    /// 提现失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 3] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 4] }

    public init(
      applymentID: String? = nil, outRequestNo: String? = nil, state: String? = nil, failReason: String? = nil,
      modifyTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, applymentID, outRequestNo, state, failReason, modifyTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_id": String?.self, "out_request_no": String?.self, "state": String?.self,
        "fail_reason": String?.self, "modify_time": String?.self,
      ]
    }
  }
}
