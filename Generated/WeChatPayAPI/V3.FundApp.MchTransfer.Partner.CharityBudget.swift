// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/charity-budget

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.CharityBudget {
  /// 公益捐赠：申请预算
  ///
  /// 为捐赠锁定一笔预算。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/charity-budget` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/charity-budget"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`, 例如 `budget202506300102`
    public var outBudgetNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 出资企业的名称 · `sponsor_subject_name`, 例如 `腾讯控股有限公司`
    public var sponsorSubjectName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 活动的名称 · `activity_name`, 例如 `公益企业配捐活动`
    public var activityName: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 对解锁的备注 · `activity_remark`
    public var activityRemark: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 预算的总额，单位为分 · 例如 `20000000`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      outBudgetNo: String, sponsorMchid: String, sponsorSubjectName: String, activityName: String,
      activityRemark: String, amount: Int, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, sponsorMchid, sponsorSubjectName, activityName, activityRemark, amount, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String.self, "sponsor_mchid": String.self, "sponsor_subject_name": String.self,
        "activity_name": String.self, "activity_remark": String.self, "amount": Int.self, "notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 1] }
    /// 微信侧的预算单号 · `budget_id`
    public var budgetID: String? { fields[text: 2] }
    /// 预算的总额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 4] }
    /// 活动的名称 · `activity_name`
    public var activityName: String? { fields[text: 5] }
    /// 对解锁的备注 · `activity_remark`
    public var activityRemark: String? { fields[text: 6] }
    /// 预算单的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 确认出资的页面地址 · `confirm_url`
    public var confirmURL: String? { fields[text: 8] }
    /// 超级管理员的微信号，只露部分 · `super_admin_wxid_mask`
    public var superAdminWxidMask: String? { fields[text: 9] }
    /// 剩余的金额，单位为分 · `remain_amount`
    public var remainAmount: Int? { fields[integer: 10] }
    /// 对解锁的说明 · `unlock_remark`
    public var unlockRemark: String? { fields[text: 11] }
    /// 资金锁定的时间 · `locked_time`
    public var lockedTime: String? { fields[text: 12] }
    /// 完成的时间 · `finished_time`
    public var finishedTime: String? { fields[text: 13] }
    /// 关闭的时间 · `closed_time`
    public var closedTime: String? { fields[text: 14] }

    public init(
      spMchid: String? = nil, outBudgetNo: String? = nil, budgetID: String? = nil, amount: Int? = nil,
      sponsorMchid: String? = nil, activityName: String? = nil, activityRemark: String? = nil,
      state: ResponseState? = nil, confirmURL: String? = nil, superAdminWxidMask: String? = nil,
      remainAmount: Int? = nil, unlockRemark: String? = nil, lockedTime: String? = nil, finishedTime: String? = nil,
      closedTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outBudgetNo, budgetID, amount, sponsorMchid, activityName, activityRemark, state,
        confirmURL, superAdminWxidMask, remainAmount, unlockRemark, lockedTime, finishedTime, closedTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_budget_no": String?.self, "budget_id": String?.self, "amount": Int?.self,
        "sponsor_mchid": String?.self, "activity_name": String?.self, "activity_remark": String?.self,
        "state": ResponseState?.self, "confirm_url": String?.self, "super_admin_wxid_mask": String?.self,
        "remain_amount": Int?.self, "unlock_remark": String?.self, "locked_time": String?.self,
        "finished_time": String?.self, "closed_time": String?.self,
      ]
    }

    /// 预算单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Partner.CharityBudget.ResponseState
  }

  /// 预算单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待处理 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 资金已锁定 · `LOCKED`
    public static var locked: Self { Self(rawValue: "LOCKED") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }
}
