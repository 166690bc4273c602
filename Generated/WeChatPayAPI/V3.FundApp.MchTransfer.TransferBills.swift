// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-bills

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills {
  /// 转账给用户
  ///
  /// 向用户的零钱转账；受理后须由用户在微信里确认收款。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-bills"), body: body)
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
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 收款人姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 用户收款时看到的备注 · `transfer_remark`, 例如 `2020年4月报销`
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
    /// 商户后台申请的转账场景 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 8] }
      set { fields[requiredEnumeration: 8] = newValue }
    }
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }
    /// 用户收款的样式 · `user_recv_style`
    public var userRecvStyle: UserRecvStyle? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      appid: String, outBillNo: String, openid: String, userName: String? = nil, transferAmount: Int,
      transferRemark: String, notifyURL: String? = nil, userRecvPerception: String? = nil,
      transferSceneID: TransferSceneID, transferSceneReportInfos: [TransferSceneReportInfo],
      userRecvStyle: UserRecvStyle? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outBillNo, openid, userName, transferAmount, transferRemark, notifyURL,
        userRecvPerception, transferSceneID, transferSceneReportInfos, userRecvStyle
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_bill_no": String.self, "openid": String.self, "user_name": Sensitive<String>?.self,
        "transfer_amount": Int.self, "transfer_remark": String.self, "notify_url": String?.self,
        "user_recv_perception": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self, "user_recv_style": UserRecvStyle?.self,
      ]
    }

    /// 商户后台申请的转账场景
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo

    /// 用户收款的样式
    public struct UserRecvStyle: APIObject {
      /// 收款样式
      public var type: UserRecvStyleType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }

      public init(type: UserRecvStyleType) {
        fields = ObjectFields(of: Self.self, type)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": UserRecvStyleType.self]
      }
    }

    /// 收款样式
    public struct UserRecvStyleType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 确认页 · `CONFIRM_PAGE`
      public static var confirmPage: Self { Self(rawValue: "CONFIRM_PAGE") }

      /// 红包 · `RED_PACKET`
      public static var redPacket: Self { Self(rawValue: "RED_PACKET") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 0] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 1] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 转账单的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 4] }
    /// 拉起收款确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 5] }

    public init(
      outBillNo: String? = nil, transferBillNo: String? = nil, createTime: Timestamp? = nil,
      state: ResponseState? = nil, failReason: String? = nil, packageInfo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBillNo, transferBillNo, createTime, state, failReason, packageInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_bill_no": String?.self, "transfer_bill_no": String?.self, "create_time": Timestamp?.self,
        "state": ResponseState?.self, "fail_reason": String?.self, "package_info": String?.self,
      ]
    }

    /// 转账单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState
  }

  /// 单据的状态
  public typealias ResponseState = V3.FundApp.MchTransfer.ResponseState

  /// 转账场景的编号
  public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

  /// 转账场景的报备
  public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
}
