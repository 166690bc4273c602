// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.TransferBills.Transfer {
  /// 服务商转账：授权后转账
  ///
  /// 向已授权自动收款的用户转账，无须再确认。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001121`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxf636efh567hg4356`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `2020年4月报销`
    public var transferRemark: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `现金奖励`
    public var userRecvPerception: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 8] }
      set { fields[requiredEnumeration: 8] = newValue }
    }
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }
    /// 免确认收款授权的微信单号 · `authorization_id`, 例如 `201202504101000123456789012`
    public var authorizationID: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }

    public init(
      subMchid: String, appid: String, outBillNo: String, userName: String? = nil, transferAmount: Int,
      transferRemark: String, notifyURL: String? = nil, userRecvPerception: String? = nil,
      transferSceneID: TransferSceneID, transferSceneReportInfos: [TransferSceneReportInfo], authorizationID: String
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, outBillNo, userName, transferAmount, transferRemark, notifyURL,
        userRecvPerception, transferSceneID, transferSceneReportInfos, authorizationID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "appid": String.self, "out_bill_no": String.self,
        "user_name": Sensitive<String>?.self, "transfer_amount": Int.self, "transfer_remark": String.self,
        "notify_url": String?.self, "user_recv_perception": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self, "authorization_id": String.self,
      ]
    }

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 2] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 3] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 4] }
    /// 单据的状态
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 6] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 8] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 9] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 10] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 11] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }

    public init(
      subMchid: String? = nil, mchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil,
      appid: String? = nil, state: ResponseState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil,
      failReason: String? = nil, openid: String? = nil, userName: String? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, mchid, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark,
        failReason, openid, userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "appid": String?.self, "state": ResponseState?.self, "transfer_amount": Int?.self,
        "transfer_remark": String?.self, "fail_reason": String?.self, "openid": String?.self,
        "user_name": Sensitive<String>?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 单据的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已受理 · `ACCEPTED`
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }
    }
  }
}
