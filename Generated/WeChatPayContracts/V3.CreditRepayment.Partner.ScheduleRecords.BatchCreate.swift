// Written by wechatpay-gen: change the description, not this file.
// POST /v3/credit-repayment/partner/schedule-records/batch-create

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate {
  /// 自动还款：批量预约
  ///
  /// 扣款之前先预约，可一次提交多条。
  ///
  /// `POST /v3/credit-repayment/partner/schedule-records/batch-create` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/credit-repayment/partner/schedule-records/batch-create"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 还款协议的编号 · `contract_id`, 例如 `20251105000000123456789`
    public var contractID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 要预约的各笔还款 · `schedule_items`
    public var scheduleItems: [ScheduleItem] {
      get { fields[requiredList: 3] }
      set { fields[requiredList: 3] = newValue }
    }

    public init(contractID: String, appid: String, openid: String, scheduleItems: [ScheduleItem]) {
      fields = ObjectFields(of: Self.self, contractID, appid, openid, scheduleItems)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_id": String.self, "appid": String.self, "openid": String.self, "schedule_items": [ScheduleItem].self]
    }

    /// 要预约的各笔还款
    public struct ScheduleItem: APIObject {
      /// 商户自定的预约还款单号 · `out_record_id`, 例如 `1234567abcde`
      public var outRecordID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165489`
      public var subAppid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 应还多少 · `repayment_amount`, 例如 `10000`
      public var repaymentAmount: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 最少还多少 · `min_repayment_amount`, 例如 `2000`
      public var minRepaymentAmount: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 还款的日期，形如 2025-11-18 · `repayment_date`, 例如 `2025-11-18`
      public var repaymentDate: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        outRecordID: String, subMchid: String, subAppid: String? = nil, repaymentAmount: String,
        minRepaymentAmount: String? = nil, repaymentDate: String
      ) {
        fields = ObjectFields(
          of: Self.self, outRecordID, subMchid, subAppid, repaymentAmount, minRepaymentAmount, repaymentDate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_record_id": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
          "repayment_amount": String.self, "min_repayment_amount": String?.self, "repayment_date": String.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预约还款的各条记录 · `schedule_records`
    public var scheduleRecords: [ScheduleRecord]? { fields[list: 0] }

    public init(scheduleRecords: [ScheduleRecord]? = nil) {
      fields = ObjectFields(of: Self.self, scheduleRecords)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["schedule_records": [ScheduleRecord]?.self]
    }

    /// 预约还款的各条记录
    public struct ScheduleRecord: APIObject {
      /// 商户自定的预约还款单号 · `out_record_id`
      public var outRecordID: String? { fields[text: 0] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 1] }
      /// 子商户的 AppID · `sub_appid`
      public var subAppid: String? { fields[text: 2] }
      /// 协议的编号 · `contract_id`
      public var contractID: String? { fields[text: 3] }
      /// 应还多少 · `repayment_amount`
      public var repaymentAmount: String? { fields[text: 4] }
      /// 最少还多少 · `min_repayment_amount`
      public var minRepaymentAmount: String? { fields[text: 5] }
      /// 还款的日期，形如 2025-11-18 · `repayment_date`
      public var repaymentDate: String? { fields[text: 6] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 7] }

      public init(
        outRecordID: String? = nil, appid: String? = nil, subAppid: String? = nil, contractID: String? = nil,
        repaymentAmount: String? = nil, minRepaymentAmount: String? = nil, repaymentDate: String? = nil,
        openid: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outRecordID, appid, subAppid, contractID, repaymentAmount, minRepaymentAmount, repaymentDate,
          openid
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_record_id": String?.self, "appid": String?.self, "sub_appid": String?.self, "contract_id": String?.self,
          "repayment_amount": String?.self, "min_repayment_amount": String?.self, "repayment_date": String?.self,
          "openid": String?.self,
        ]
      }
    }
  }
}
