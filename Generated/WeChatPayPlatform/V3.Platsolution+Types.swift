// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution {
  /// `post` 发送的内容
  public struct ApplyPostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wxf636efh567hg4356`
    public var spAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxf636efh567hg4356`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `sjzz20230223`
    public var outBatchNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 批次的名称 · `batch_name`, 例如 `2023年2月深圳分部报销单`
    public var batchName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 批次的备注 · `batch_remark`, 例如 `2023年2月深圳分部报销单`
    public var batchRemark: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 转账的总额，单位为分 · `total_amount`, 例如 `4000000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 转账共几笔 · `total_num`, 例如 `200`
    public var totalNum: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1000`
    public var transferSceneID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }

    public init(
      subMchid: String, spAppid: String, subAppid: String? = nil, outBatchNo: String, batchName: String,
      batchRemark: String, totalAmount: Int, totalNum: Int, transferSceneID: String,
      transferDetailList: [TransferDetail], notifyURL: String
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, spAppid, subAppid, outBatchNo, batchName, batchRemark, totalAmount, totalNum,
        transferSceneID, transferDetailList, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "sp_appid": String.self, "sub_appid": String?.self, "out_batch_no": String.self,
        "batch_name": String.self, "batch_remark": String.self, "total_amount": Int.self, "total_num": Int.self,
        "transfer_scene_id": String.self, "transfer_detail_list": [TransferDetail].self, "notify_url": String.self,
      ]
    }

    /// 各笔转账
    public typealias TransferDetail = V3.Platsolution.TransferDetail
  }

  /// 何时因何关闭
  public struct CloseInfo: APIObject {
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 0] }
    /// 因何关闭 · `close_reason`
    public var closeReason: String? { fields[text: 1] }

    public init(closeTime: String? = nil, closeReason: String? = nil) {
      fields = ObjectFields(of: Self.self, closeTime, closeReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["close_time": String?.self, "close_reason": String?.self]
    }
  }

  /// 明细的状态
  public struct DetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不分状态 · `ALL`
    public static var all: Self { Self(rawValue: "ALL") }

    /// 待付款 · `WAIT_PAY`
    public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 银行退票 · `BANK_REFUND`
    public static var bankRefund: Self { Self(rawValue: "BANK_REFUND") }
  }

  /// 所涉的保单
  public struct InsurancePolicy: APIObject {
    /// 保险产品的备案编号 · `product_registration_no`, 例如 `40058541257`
    public var productRegistrationNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 保单号 · `policy_no`, 例如 `202301011651`
    public var policyNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 保险的名称 · 例如 `养老保险`
    public var name: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 取现的单号 · `withdrawal_no`, 例如 `202310410941`
    public var withdrawalNo: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 理赔的单号 · `claim_no`, 例如 `202310410941`
    public var claimNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      productRegistrationNo: String, policyNo: String, name: String, withdrawalNo: String? = nil,
      claimNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, productRegistrationNo, policyNo, name, withdrawalNo, claimNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_registration_no": String.self, "policy_no": String.self, "name": String.self,
        "withdrawal_no": String?.self, "claim_no": String?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public struct OutBatchNoGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 是否一并返回明细 · `need_query_detail`
    public var needQueryDetail: Bool {
      get { fields[requiredBoolean: 1] }
      set { fields[requiredBoolean: 1] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      subMchid: String, needQueryDetail: Bool, offset: Int? = nil, limit: Int? = nil, detailState: DetailState? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, needQueryDetail, offset, limit, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "need_query_detail": Bool.self, "offset": Int?.self, "limit": Int?.self,
        "detail_state": DetailState?.self,
      ]
    }

    /// 明细的状态
    public typealias DetailState = V3.Platsolution.DetailState
  }

  /// 预约的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 已确认 · `CONFIRMED`
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// 转账场景的报备
  public struct SceneReportData: APIObject {
    /// 所涉的保单 · `insurance_policy`
    public var insurancePolicy: InsurancePolicy? {
      get { fields[object: 0] }
      set { fields[object: 0] = newValue }
    }

    public init(insurancePolicy: InsurancePolicy? = nil) {
      fields = ObjectFields(of: Self.self, insurancePolicy)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["insurance_policy": InsurancePolicy?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900102208`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest2: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wxf636efh567hg4356`
    public var spAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxf636efh567hg4356`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的预约单号 · `out_reservation_no`, 例如 `plfk2020042013`
    public var outReservationNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1000`
    public var transferSceneID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 预计最迟哪天转账，形如 2019-11-22 · `estimated_date`, 例如 `2019-11-22`
    public var estimatedDate: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 预计最多转多少，单位为分 · `estimated_max_amount`, 例如 `400000`
    public var estimatedMaxAmount: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 确切要转多少，单位为分 · `exact_amount`, 例如 `100000`
    public var exactAmount: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 收款用户的真实姓名，加密传输 · `user_real_name`
    public var userRealName: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 对预约的备注 · `reserve_remark`
    public var reserveRemark: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 转账场景的报备 · `scene_report_data`
    public var sceneReportData: SceneReportData? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }

    public init(
      subMchid: String, spAppid: String, subAppid: String? = nil, outReservationNo: String, transferSceneID: String,
      estimatedDate: String, estimatedMaxAmount: Int? = nil, exactAmount: Int? = nil, openid: String? = nil,
      userRealName: String? = nil, reserveRemark: String, notifyURL: String, sceneReportData: SceneReportData? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, spAppid, subAppid, outReservationNo, transferSceneID, estimatedDate,
        estimatedMaxAmount, exactAmount, openid, userRealName, reserveRemark, notifyURL, sceneReportData
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "sp_appid": String.self, "sub_appid": String?.self, "out_reservation_no": String.self,
        "transfer_scene_id": String.self, "estimated_date": String.self, "estimated_max_amount": Int?.self,
        "exact_amount": Int?.self, "openid": String?.self, "user_real_name": Sensitive<String>?.self,
        "reserve_remark": String.self, "notify_url": String.self, "scene_report_data": SceneReportData?.self,
      ]
    }

    /// 转账场景的报备
    public typealias SceneReportData = V3.Platsolution.SceneReportData

    /// 所涉的保单
    public typealias InsurancePolicy = V3.Platsolution.InsurancePolicy
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的预约单号 · `out_reservation_no`
    public var outReservationNo: String? { fields[text: 1] }
    /// 微信侧的预约单号 · `reservation_id`
    public var reservationID: String? { fields[text: 2] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 3] }
    /// 预约的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 5] }

    public init(
      subMchid: String? = nil, outReservationNo: String? = nil, reservationID: String? = nil, acceptTime: String? = nil,
      state: ResponseState? = nil, packageInfo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outReservationNo, reservationID, acceptTime, state, packageInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_reservation_no": String?.self, "reservation_id": String?.self,
        "accept_time": String?.self, "state": ResponseState?.self, "package_info": String?.self,
      ]
    }

    /// 预约的状态
    public typealias ResponseState = V3.Platsolution.ResponseState
  }

  /// 各笔转账
  public struct TransferDetail: APIObject {
    /// 商户自定的明细单号 · `out_detail_no`, 例如 `x23zy545Bd5436`
    public var outDetailNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `200000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `2023年2月报销`
    public var transferRemark: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信侧的预约单号 · `reservation_id`, 例如 `1330000071100999991182020050700019480001`
    public var reservationID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收款用户的 OpenID · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(
      outDetailNo: String, transferAmount: Int, transferRemark: String, reservationID: String, openid: String
    ) {
      fields = ObjectFields(of: Self.self, outDetailNo, transferAmount, transferRemark, reservationID, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_detail_no": String.self, "transfer_amount": Int.self, "transfer_remark": String.self,
        "reservation_id": String.self, "openid": String.self,
      ]
    }
  }
}
