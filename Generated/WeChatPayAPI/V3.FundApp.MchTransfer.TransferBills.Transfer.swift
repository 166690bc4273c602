// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-bills/transfer

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.Transfer {
  /// 授权后转账
  ///
  /// 向已授权自动收款的用户转账，无须再次确认。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-bills/transfer"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxf636efh567hg4356`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 收款人姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 用户收款时看到的备注 · `transfer_remark`, 例如 `2020年4月报销`
    public var transferRemark: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `现金奖励`
    public var userRecvPerception: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户后台申请的转账场景 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 7] }
      set { fields[requiredEnumeration: 7] = newValue }
    }
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo] {
      get { fields[requiredList: 8] }
      set { fields[requiredList: 8] = newValue }
    }
    /// 免确认收款授权的微信单号 · `authorization_id`, 例如 `201202504101000123456789012`
    public var authorizationID: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 商户自定的授权单号 · `out_authorization_no`, 例如 `plfk2020042013`
    public var outAuthorizationNo: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      appid: String, outBillNo: String, userName: String? = nil, transferAmount: Int, transferRemark: String,
      notifyURL: String? = nil, userRecvPerception: String? = nil, transferSceneID: TransferSceneID,
      transferSceneReportInfos: [TransferSceneReportInfo], authorizationID: String? = nil, sponsorMchid: String? = nil,
      outAuthorizationNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outBillNo, userName, transferAmount, transferRemark, notifyURL, userRecvPerception,
        transferSceneID, transferSceneReportInfos, authorizationID, sponsorMchid, outAuthorizationNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_bill_no": String.self, "user_name": Sensitive<String>?.self,
        "transfer_amount": Int.self, "transfer_remark": String.self, "notify_url": String?.self,
        "user_recv_perception": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self, "authorization_id": String?.self,
        "sponsor_mchid": String?.self, "out_authorization_no": String?.self,
      ]
    }

    /// 商户后台申请的转账场景
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号 · `mch_id`
    public var mchID: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 转账单的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 5] }
    /// 用户收款时看到的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 6] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 7] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 8] }
    /// 收款人姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 9] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 11] }

    public init(
      mchID: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, appid: String? = nil,
      state: ResponseState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil, failReason: String? = nil,
      openid: String? = nil, userName: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchID, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark, failReason,
        openid, userName, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mch_id": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self, "appid": String?.self,
        "state": ResponseState?.self, "transfer_amount": Int?.self, "transfer_remark": String?.self,
        "fail_reason": String?.self, "openid": String?.self, "user_name": Sensitive<String>?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 转账单的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已受理 · `ACCEPTED`
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 转账中 · `TRANSFERING`
      public static var transfering: Self { Self(rawValue: "TRANSFERING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }
    }
  }
}
