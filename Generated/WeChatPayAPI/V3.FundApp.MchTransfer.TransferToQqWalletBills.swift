// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferToQqWalletBills {
  /// 转账到 QQ 钱包：发起
  ///
  /// 把活动的钱转到用户的 QQ 钱包。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// QQ 互联应用的 AppID · 例如 `102022609`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 收款用户的 QQ 号 · `user_qq`, 例如 `490379403`
    public var userQq: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `2020年4月报销`
    public var transferRemark: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 转账场景的编号，枚举值之一 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 8] }
      set { fields[requiredEnumeration: 8] = newValue }
    }
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }

    public init(
      appid: String, outBillNo: String, openid: String, userQq: String? = nil, userName: String? = nil,
      transferAmount: Int, transferRemark: String, notifyURL: String? = nil, transferSceneID: TransferSceneID,
      transferSceneReportInfos: [TransferSceneReportInfo]
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outBillNo, openid, userQq, userName, transferAmount, transferRemark, notifyURL,
        transferSceneID, transferSceneReportInfos
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_bill_no": String.self, "openid": String.self, "user_qq": String?.self,
        "user_name": Sensitive<String>?.self, "transfer_amount": Int.self, "transfer_remark": String.self,
        "notify_url": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self,
      ]
    }

    /// 转账场景的编号，枚举值之一
    public struct TransferSceneID: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 转到 QQ 钱包 · `1401`
      public static var value1401: Self { Self(rawValue: "1401") }
    }

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// QQ 互联应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 单据的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 5] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 6] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 收款用户的 QQ 号 · `user_qq`
    public var userQq: String? { fields[text: 8] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 9] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 10] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 11] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }

    public init(
      mchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, appid: String? = nil,
      state: ResponseState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil, openid: String? = nil,
      userQq: String? = nil, userName: String? = nil, failReason: String? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark, openid, userQq,
        userName, failReason, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self, "appid": String?.self,
        "state": ResponseState?.self, "transfer_amount": Int?.self, "transfer_remark": String?.self,
        "openid": String?.self, "user_qq": String?.self, "user_name": Sensitive<String>?.self,
        "fail_reason": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 单据的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
  }

  /// 单据的状态
  public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
}
