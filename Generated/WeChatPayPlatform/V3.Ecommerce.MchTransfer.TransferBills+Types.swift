// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/mch-transfer/transfer-bills/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.TransferBills {
  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 2] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 3] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 4] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: String? { fields[text: 5] }
    /// 单据的状态
    public var state: String? { fields[text: 6] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 7] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 8] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 9] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 10] }
    /// 用户的姓名 · `user_name`
    public var userName: String? { fields[text: 11] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 12] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 13] }

    public init(
      mchid: String? = nil, subMchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil,
      appid: String? = nil, transferSceneID: String? = nil, state: String? = nil, transferAmount: Int? = nil,
      transferRemark: String? = nil, failReason: String? = nil, openid: String? = nil, userName: String? = nil,
      createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, subMchid, outBillNo, transferBillNo, appid, transferSceneID, state, transferAmount,
        transferRemark, failReason, openid, userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sub_mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "appid": String?.self, "transfer_scene_id": String?.self, "state": String?.self, "transfer_amount": Int?.self,
        "transfer_remark": String?.self, "fail_reason": String?.self, "openid": String?.self, "user_name": String?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }
  }
}
