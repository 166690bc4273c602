// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mch-manage/mch-manage-records/{manage_record_id}

@_spi(Generated) public import WeChatPay

extension V3.MchManage.MchManageRecords.ManageRecordID {
  /// 商户管理：查询记录
  ///
  /// 取得子商户的一条管理记录与待交的资料。
  ///
  /// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mch-manage/mch-manage-records/{manage_record_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
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

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 管理记录的编号 · `manage_record_id`
    public var manageRecordID: String? { fields[text: 1] }
    /// 管理记录的类型 · `manage_record_type`
    public var manageRecordType: ManageRecordType? { fields[enumeration: 2] }
    /// 管控的时间 · `manage_time`
    public var manageTime: String? { fields[text: 3] }
    /// 管控的原因 · `manage_reason`
    public var manageReason: String? { fields[text: 4] }
    /// 被限制的功能 · `limit_ability`
    public var limitAbility: String? { fields[text: 5] }
    /// 怎样解除管控 · `recover_way`
    public var recoverWay: RecoverWay? { fields[enumeration: 6] }
    /// 能否提交资料 · `allow_submit`
    public var allowSubmit: Bool? { fields[boolean: 7] }
    /// 为何不能提交资料 · `forbid_submit_reason`
    public var forbidSubmitReason: String? { fields[text: 8] }
    /// 何时起可提交资料 · `submit_start_time`
    public var submitStartTime: String? { fields[text: 9] }
    /// 何时止可提交资料 · `submit_end_time`
    public var submitEndTime: String? { fields[text: 10] }
    /// 管理记录的状态 · `manage_record_state`
    public var manageRecordState: ManageRecordState? { fields[enumeration: 11] }
    /// 解除管控的时间 · `recover_time`
    public var recoverTime: String? { fields[text: 12] }
    /// 解除管控的原因 · `recover_reason`
    public var recoverReason: RecoverReason? { fields[enumeration: 13] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 14] }
    /// 审核通过的时间 · `approve_time`
    public var approveTime: String? { fields[text: 15] }
    /// 需要商户提交的资料 · `requested_item_info`
    public var requestedItemInfo: RequestedItemInfo? { fields[object: 16] }

    public init(
      subMchid: String? = nil, manageRecordID: String? = nil, manageRecordType: ManageRecordType? = nil,
      manageTime: String? = nil, manageReason: String? = nil, limitAbility: String? = nil,
      recoverWay: RecoverWay? = nil, allowSubmit: Bool? = nil, forbidSubmitReason: String? = nil,
      submitStartTime: String? = nil, submitEndTime: String? = nil, manageRecordState: ManageRecordState? = nil,
      recoverTime: String? = nil, recoverReason: RecoverReason? = nil, rejectReason: String? = nil,
      approveTime: String? = nil, requestedItemInfo: RequestedItemInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, manageRecordID, manageRecordType, manageTime, manageReason, limitAbility, recoverWay,
        allowSubmit, forbidSubmitReason, submitStartTime, submitEndTime, manageRecordState, recoverTime, recoverReason,
        rejectReason, approveTime, requestedItemInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "manage_record_id": String?.self, "manage_record_type": ManageRecordType?.self,
        "manage_time": String?.self, "manage_reason": String?.self, "limit_ability": String?.self,
        "recover_way": RecoverWay?.self, "allow_submit": Bool?.self, "forbid_submit_reason": String?.self,
        "submit_start_time": String?.self, "submit_end_time": String?.self,
        "manage_record_state": ManageRecordState?.self, "recover_time": String?.self,
        "recover_reason": RecoverReason?.self, "reject_reason": String?.self, "approve_time": String?.self,
        "requested_item_info": JSONText<RequestedItemInfo>?.self,
      ]
    }

    /// 管理记录的类型
    public typealias ManageRecordType = V3.MchManage.MchManageRecords.ManageRecordType

    /// 怎样解除管控
    public typealias RecoverWay = V3.MchManage.MchManageRecords.RecoverWay

    /// 管理记录的状态
    public typealias ManageRecordState = V3.MchManage.MchManageRecords.ManageRecordState

    /// 解除管控的原因
    public typealias RecoverReason = V3.MchManage.MchManageRecords.RecoverReason

    /// 需要商户提交的资料
    public typealias RequestedItemInfo = V3.MchManage.MchManageRecords.RequestedItemInfo

    /// 要填的资料项
    public typealias RecordField = V3.MchManage.MchManageRecords.RecordField

    /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public typealias RecordFieldType = V3.MchManage.MchManageRecords.RecordFieldType

    /// 可填多组的资料项的内容，内为 JSON
    public typealias RepeatedFieldData = V3.MchManage.MchManageRecords.RepeatedFieldData

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.MchManage.MchManageRecords.RecordFieldRequired

    /// 对文字的要求
    public typealias StringCheckRule = V3.MchManage.MchManageRecords.StringCheckRule

    /// 对选项的要求
    public typealias EnumCheckRule = V3.MchManage.MchManageRecords.EnumCheckRule

    /// 对文件的要求
    public typealias FileCheckRule = V3.MchManage.MchManageRecords.FileCheckRule

    /// 对起止时间的要求
    public typealias TimeIntervalCheckRule = V3.MchManage.MchManageRecords.TimeIntervalCheckRule

    /// 对订单资料的要求
    public typealias OrderIntervalCheckRule = V3.MchManage.MchManageRecords.OrderIntervalCheckRule

    /// 何种情况下才要填此项
    public typealias Relation = V3.MchManage.MchManageRecords.Relation

    /// 资料项的内容
    public typealias FieldData = V3.MchManage.MchManageRecords.FieldData

    /// 按哪种规则校验
    public typealias Validator = V3.MchManage.MchManageRecords.Validator

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.MchManage.MchManageRecords.EnumFileExt

    /// 是否有物流
    public typealias LogisticFlag = V3.MchManage.MchManageRecords.LogisticFlag
  }

  /// 可提交的文件扩展名
  public typealias EnumFileExt = V3.MchManage.MchManageRecords.EnumFileExt

  /// 是否有物流
  public typealias LogisticFlag = V3.MchManage.MchManageRecords.LogisticFlag

  /// 是否一定要填
  public typealias RecordFieldRequired = V3.MchManage.MchManageRecords.RecordFieldRequired

  /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
  public typealias RecordFieldType = V3.MchManage.MchManageRecords.RecordFieldType

  /// 按哪种规则校验
  public typealias Validator = V3.MchManage.MchManageRecords.Validator
}
