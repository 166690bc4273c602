// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}

@_spi(Generated) public import WeChatPay

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID {
  /// 强化尽调：查询尽调单
  ///
  /// 取得子商户的尽调单与待交的资料。
  ///
  /// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"), query: query
    )
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
    /// 尽调单号 · `due_diligence_id`
    public var dueDiligenceID: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 尽调单的状态 · `due_diligence_state`
    public var dueDiligenceState: DueDiligenceState? { fields[enumeration: 2] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: RejectReason? { fields[object: 3] }
    /// 最迟何时提交 · `deadline_time`
    public var deadlineTime: String? { fields[text: 4] }
    /// 终止的时间 · `terminal_time`
    public var terminalTime: String? { fields[text: 5] }
    /// 提交的时间 · `submit_time`
    public var submitTime: String? { fields[text: 6] }
    /// 驳回的时间 · `reject_time`
    public var rejectTime: String? { fields[text: 7] }
    /// 完成的时间 · `complete_time`
    public var completeTime: Timestamp? { fields[time: 8] }
    /// 尽调要哪些资料 · `submission_template`
    public var submissionTemplate: SubmissionTemplate? { fields[object: 9] }
    /// 已提交的尽调资料 · `submission_data`
    public var submissionData: SubmissionData? { fields[object: 10] }

    public init(
      dueDiligenceID: String? = nil, subMchid: String? = nil, dueDiligenceState: DueDiligenceState? = nil,
      rejectReason: RejectReason? = nil, deadlineTime: String? = nil, terminalTime: String? = nil,
      submitTime: String? = nil, rejectTime: String? = nil, completeTime: Timestamp? = nil,
      submissionTemplate: SubmissionTemplate? = nil, submissionData: SubmissionData? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, dueDiligenceID, subMchid, dueDiligenceState, rejectReason, deadlineTime, terminalTime,
        submitTime, rejectTime, completeTime, submissionTemplate, submissionData
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "due_diligence_id": String?.self, "sub_mchid": String?.self, "due_diligence_state": DueDiligenceState?.self,
        "reject_reason": JSONText<RejectReason>?.self, "deadline_time": String?.self, "terminal_time": String?.self,
        "submit_time": String?.self, "reject_time": String?.self, "complete_time": Timestamp?.self,
        "submission_template": JSONText<SubmissionTemplate>?.self, "submission_data": JSONText<SubmissionData>?.self,
      ]
    }

    /// 尽调单的状态
    public typealias DueDiligenceState = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.DueDiligenceState

    /// 驳回的理由
    public struct RejectReason: APIObject {
      /// 各项资料审核的结果 · `audit_detail_by_item`
      public var auditDetailByItem: [AuditDetailByItem]? { fields[list: 0] }

      public init(auditDetailByItem: [AuditDetailByItem]? = nil) {
        fields = ObjectFields(of: Self.self, auditDetailByItem)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["audit_detail_by_item": [AuditDetailByItem]?.self]
      }
    }

    /// 尽调要哪些资料
    public typealias SubmissionTemplate = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.SubmissionTemplate

    /// 已提交的尽调资料
    public typealias SubmissionData = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.SubmissionData

    /// 各项资料审核的结果
    public struct AuditDetailByItem: APIObject {
      /// 审核的结果 · `audit_result`
      public var auditResult: Int? { fields[integer: 0] }
      /// 资料项的编号 · `item_id`
      public var itemID: Int? { fields[integer: 1] }
      /// 给商户看的审核意见 · `reject_reason_to_merchant`
      public var rejectReasonToMerchant: String? { fields[text: 2] }

      public init(auditResult: Int? = nil, itemID: Int? = nil, rejectReasonToMerchant: String? = nil) {
        fields = ObjectFields(of: Self.self, auditResult, itemID, rejectReasonToMerchant)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["audit_result": Int?.self, "item_id": Int?.self, "reject_reason_to_merchant": String?.self]
      }
    }

    /// 要填的资料项
    public typealias RecordField = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordField

    /// 要填的资料项
    public typealias SubmissionDataRecordField =
      V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.SubmissionDataRecordField

    /// 对内容的要求
    public typealias CheckRule = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.CheckRule

    /// 内容能否修改，枚举值之一 `0` | `1`
    public typealias Disabled = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Disabled

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldRequired

    /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
    public typealias RecordFieldType = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldType

    /// 日期能否选长期有效
    public typealias UsePermanentlyDate = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.UsePermanentlyDate

    /// 何种情况下才要填此项
    public typealias Relation = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Relation

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.EnumFileExt
  }

  /// 对内容的要求
  public struct CheckRule: APIObject {
    /// 最少几个字符 · `min_length`
    public var minLength: Int? { fields[integer: 0] }
    /// 最多几个字符 · `max_length`
    public var maxLength: Int? { fields[integer: 1] }
    /// 可提交的文件扩展名 · `enum_file_exts`
    public var enumFileExts: [EnumFileExt]? { fields[list: 2] }
    /// 文件最大多少，单位为 MB · `max_file_size`
    public var maxFileSize: Int? { fields[integer: 3] }
    /// 各选项的编号 · `enum_keys`
    public var enumKeys: [Int]? { fields[list: 4] }
    /// 可选的各个值 · `enum_values`
    public var enumValues: [String]? { fields[list: 5] }

    public init(
      minLength: Int? = nil, maxLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil, maxFileSize: Int? = nil,
      enumKeys: [Int]? = nil, enumValues: [String]? = nil
    ) {
      fields = ObjectFields(of: Self.self, minLength, maxLength, enumFileExts, maxFileSize, enumKeys, enumValues)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "min_length": Int?.self, "max_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
        "max_file_size": Int?.self, "enum_keys": [Int]?.self, "enum_values": [String]?.self,
      ]
    }
  }

  /// 内容能否修改，枚举值之一 `0` | `1`
  public struct Disabled: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }
  }

  /// 尽调单的状态
  public struct DueDiligenceState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 收集资料中 · `DUE_DILIGENCE_STATE_COLLECTING`
    public static var dueDiligenceStateCollecting: Self { Self(rawValue: "DUE_DILIGENCE_STATE_COLLECTING") }

    /// 审核中 · `DUE_DILIGENCE_STATE_AUDITING`
    public static var dueDiligenceStateAuditing: Self { Self(rawValue: "DUE_DILIGENCE_STATE_AUDITING") }

    /// 已驳回 · `DUE_DILIGENCE_STATE_REJECTED`
    public static var dueDiligenceStateRejected: Self { Self(rawValue: "DUE_DILIGENCE_STATE_REJECTED") }

    /// 已过期 · `DUE_DILIGENCE_STATE_EXPIRED`
    public static var dueDiligenceStateExpired: Self { Self(rawValue: "DUE_DILIGENCE_STATE_EXPIRED") }

    /// 已取消 · `DUE_DILIGENCE_STATE_CANCELLED`
    public static var dueDiligenceStateCancelled: Self { Self(rawValue: "DUE_DILIGENCE_STATE_CANCELLED") }

    /// 已完成 · `DUE_DILIGENCE_STATE_FINISHED`
    public static var dueDiligenceStateFinished: Self { Self(rawValue: "DUE_DILIGENCE_STATE_FINISHED") }
  }

  /// 可提交的文件扩展名
  public struct EnumFileExt: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// PNG 图片
    public static var png: Self { Self(rawValue: "png") }

    /// JPG 图片
    public static var jpg: Self { Self(rawValue: "jpg") }

    /// JPEG 图片
    public static var jpeg: Self { Self(rawValue: "jpeg") }
  }

  /// 要填的资料项
  public struct RecordField: APIObject {
    /// 对内容的要求 · `check_rule`
    public var checkRule: CheckRule? { fields[object: 0] }
    /// 内容能否修改，枚举值之一 `0` | `1`
    public var disabled: Disabled? { fields[enumeration: 1] }
    /// 资料项的内容 · `field_data`
    public var fieldData: String? { fields[text: 2] }
    /// 资料项的英文名 · `field_name`
    public var fieldName: String? { fields[text: 3] }
    /// 是否隐藏
    public var hidden: Int? { fields[integer: 4] }
    /// 资料项的编号 · `item_id`
    public var itemID: String? { fields[text: 5] }
    /// 资料项的中文名
    public var name: String? { fields[text: 6] }
    /// 提交前是否要加密 · `need_encrypt`
    public var needEncrypt: Bool? { fields[boolean: 7] }
    /// 输入框空着时显示的文字
    public var placeholder: String? { fields[text: 8] }
    /// 是否一定要填
    public var required: RecordFieldRequired? { fields[enumeration: 9] }
    /// 怎样填写的提示
    public var tips: String? { fields[text: 10] }
    /// 鼠标停在叹号上时的提示
    public var tooltip: String? { fields[text: 11] }
    /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
    public var type: RecordFieldType? { fields[enumeration: 12] }
    /// 日期能否选长期有效 · `use_permanently_date`
    public var usePermanentlyDate: UsePermanentlyDate? { fields[enumeration: 13] }

    public init(
      checkRule: CheckRule? = nil, disabled: Disabled? = nil, fieldData: String? = nil, fieldName: String? = nil,
      hidden: Int? = nil, itemID: String? = nil, name: String? = nil, needEncrypt: Bool? = nil,
      placeholder: String? = nil, required: RecordFieldRequired? = nil, tips: String? = nil, tooltip: String? = nil,
      type: RecordFieldType? = nil, usePermanentlyDate: UsePermanentlyDate? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, checkRule, disabled, fieldData, fieldName, hidden, itemID, name, needEncrypt, placeholder,
        required, tips, tooltip, type, usePermanentlyDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "check_rule": CheckRule?.self, "disabled": Disabled?.self, "field_data": String?.self,
        "field_name": String?.self, "hidden": Int?.self, "item_id": String?.self, "name": String?.self,
        "need_encrypt": Bool?.self, "placeholder": String?.self, "required": RecordFieldRequired?.self,
        "tips": String?.self, "tooltip": String?.self, "type": RecordFieldType?.self,
        "use_permanently_date": UsePermanentlyDate?.self,
      ]
    }
  }

  /// 是否一定要填
  public struct RecordFieldRequired: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 选填 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 必填 · `1`
    public static var value1: Self { Self(rawValue: 1) }
  }

  /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
  public struct RecordFieldType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`
    public static var value2: Self { Self(rawValue: 2) }

    /// `11`
    public static var value11: Self { Self(rawValue: 11) }

    /// `15`
    public static var value15: Self { Self(rawValue: 15) }
  }

  /// 何种情况下才要填此项
  public struct Relation: APIObject {
    /// 所依赖的资料项的编号 · `source_key`
    public var sourceKey: Int? { fields[integer: 0] }
    /// 所依赖的资料项须为何值 · `source_value`
    public var sourceValue: String? { fields[text: 1] }

    public init(sourceKey: Int? = nil, sourceValue: String? = nil) {
      fields = ObjectFields(of: Self.self, sourceKey, sourceValue)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["source_key": Int?.self, "source_value": String?.self]
    }
  }

  /// 已提交的尽调资料
  public struct SubmissionData: APIObject {
    /// 要填的资料项 · `record_fields`
    public var recordFields: [SubmissionDataRecordField]? { fields[list: 0] }

    public init(recordFields: [SubmissionDataRecordField]? = nil) {
      fields = ObjectFields(of: Self.self, recordFields)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["record_fields": [SubmissionDataRecordField]?.self]
    }
  }

  /// 要填的资料项
  public struct SubmissionDataRecordField: APIObject {
    /// 资料项的编号 · `item_id`
    public var itemID: String? { fields[text: 0] }
    /// 资料项的英文名 · `field_name`
    public var fieldName: String? { fields[text: 1] }
    /// 资料项的中文名
    public var name: String? { fields[text: 2] }
    /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
    public var type: RecordFieldType? { fields[enumeration: 3] }
    /// 怎样填写的提示
    public var tips: String? { fields[text: 4] }
    /// 输入框空着时显示的文字
    public var placeholder: String? { fields[text: 5] }
    /// 鼠标停在叹号上时的提示
    public var tooltip: String? { fields[text: 6] }
    /// 是否一定要填
    public var required: RecordFieldRequired? { fields[enumeration: 7] }
    /// 对内容的要求 · `check_rule`
    public var checkRule: CheckRule? { fields[object: 8] }
    /// 何种情况下才要填此项
    public var relations: [Relation]? { fields[list: 9] }
    /// 提交前是否要加密 · `need_encrypt`
    public var needEncrypt: Bool? { fields[boolean: 10] }

    public init(
      itemID: String? = nil, fieldName: String? = nil, name: String? = nil, type: RecordFieldType? = nil,
      tips: String? = nil, placeholder: String? = nil, tooltip: String? = nil, required: RecordFieldRequired? = nil,
      checkRule: CheckRule? = nil, relations: [Relation]? = nil, needEncrypt: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, itemID, fieldName, name, type, tips, placeholder, tooltip, required, checkRule, relations,
        needEncrypt
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "item_id": String?.self, "field_name": String?.self, "name": String?.self, "type": RecordFieldType?.self,
        "tips": String?.self, "placeholder": String?.self, "tooltip": String?.self,
        "required": RecordFieldRequired?.self, "check_rule": CheckRule?.self, "relations": [Relation]?.self,
        "need_encrypt": Bool?.self,
      ]
    }
  }

  /// 尽调要哪些资料
  public struct SubmissionTemplate: APIObject {
    /// 要填的资料项 · `record_fields`
    public var recordFields: [RecordField]? { fields[list: 0] }

    public init(recordFields: [RecordField]? = nil) {
      fields = ObjectFields(of: Self.self, recordFields)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["record_fields": [RecordField]?.self]
    }
  }

  /// 日期能否选长期有效
  public struct UsePermanentlyDate: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 不能 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 能 · `1`
    public static var value1: Self { Self(rawValue: 1) }
  }
}
