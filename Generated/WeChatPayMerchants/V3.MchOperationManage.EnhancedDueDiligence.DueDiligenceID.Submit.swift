// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit

@_spi(Generated) public import WeChatPay

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Submit {
  /// 强化尽调：提交资料
  ///
  /// 按尽调单的要求交上资料。
  ///
  /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `123000110`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 提交的资料 · `submit_data`
    public var submitData: SubmitData? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(subMchid: String, submitData: SubmitData? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, submitData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "submit_data": JSONText<SubmitData>?.self]
    }

    /// 提交的资料
    public struct SubmitData: APIObject {
      /// 要填的资料项 · `record_fields`
      public var recordFields: [RecordField] {
        get { fields[requiredList: 0] }
        set { fields[requiredList: 0] = newValue }
      }

      public init(recordFields: [RecordField]) {
        fields = ObjectFields(of: Self.self, recordFields)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["record_fields": [RecordField].self]
      }
    }

    /// 要填的资料项
    public struct RecordField: APIObject {
      /// 资料项的编号 · `item_id`
      public var itemID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 资料项的英文名 · `field_name`
      public var fieldName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 资料项的中文名
      public var name: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
      public var type: RecordFieldType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 怎样填写的提示
      public var tips: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 输入框空着时显示的文字
      public var placeholder: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 鼠标停在叹号上时的提示
      public var tooltip: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 是否一定要填
      public var required: RecordFieldRequired? {
        get { fields[enumeration: 7] }
        set { fields[enumeration: 7] = newValue }
      }
      /// 对内容的要求 · `check_rule`
      public var checkRule: CheckRule? {
        get { fields[object: 8] }
        set { fields[object: 8] = newValue }
      }
      /// 何种情况下才要填此项
      public var relations: [Relation]? {
        get { fields[list: 9] }
        set { fields[list: 9] = newValue }
      }
      /// 提交前是否要加密 · `need_encrypt`
      public var needEncrypt: Bool? {
        get { fields[boolean: 10] }
        set { fields[boolean: 10] = newValue }
      }

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
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "item_id": String?.self, "field_name": String?.self, "name": String?.self, "type": RecordFieldType?.self,
          "tips": String?.self, "placeholder": String?.self, "tooltip": String?.self,
          "required": RecordFieldRequired?.self, "check_rule": CheckRule?.self, "relations": [Relation]?.self,
          "need_encrypt": Bool?.self,
        ]
      }
    }

    /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
    public typealias RecordFieldType = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldType

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldRequired

    /// 对内容的要求
    public struct CheckRule: APIObject {
      /// 最少几个字符 · `min_length`
      public var minLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 最多几个字符 · `max_length`
      public var maxLength: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 可提交的文件扩展名 · `enum_file_exts`
      public var enumFileExts: [EnumFileExt]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 文件最大多少，单位为 MB · `max_file_size`
      public var maxFileSize: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 各选项的编号 · `enum_keys`
      public var enumKeys: [Int]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }
      /// 可选的各个值 · `enum_values`
      public var enumValues: [String]? {
        get { fields[list: 5] }
        set { fields[list: 5] = newValue }
      }

      public init(
        minLength: Int? = nil, maxLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil, maxFileSize: Int? = nil,
        enumKeys: [Int]? = nil, enumValues: [String]? = nil
      ) {
        fields = ObjectFields(of: Self.self, minLength, maxLength, enumFileExts, maxFileSize, enumKeys, enumValues)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "min_length": Int?.self, "max_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
          "max_file_size": Int?.self, "enum_keys": [Int]?.self, "enum_values": [String]?.self,
        ]
      }
    }

    /// 何种情况下才要填此项
    public struct Relation: APIObject {
      /// 所依赖的资料项的编号 · `source_key`
      public var sourceKey: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 所依赖的资料项须为何值 · `source_value`
      public var sourceValue: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(sourceKey: Int? = nil, sourceValue: String? = nil) {
        fields = ObjectFields(of: Self.self, sourceKey, sourceValue)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["source_key": Int?.self, "source_value": String?.self]
      }
    }

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.EnumFileExt
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 尽调单的状态 · `due_diligence_state`
    public var dueDiligenceState: DueDiligenceState? { fields[enumeration: 0] }
    /// 提交的时间 · `submit_time`
    public var submitTime: String? { fields[text: 1] }
    /// 尽调要哪些资料 · `submission_template`
    public var submissionTemplate: SubmissionTemplate? { fields[object: 2] }
    /// 已提交的尽调资料 · `submission_data`
    public var submissionData: SubmissionData? { fields[object: 3] }

    public init(
      dueDiligenceState: DueDiligenceState? = nil, submitTime: String? = nil,
      submissionTemplate: SubmissionTemplate? = nil, submissionData: SubmissionData? = nil
    ) {
      fields = ObjectFields(of: Self.self, dueDiligenceState, submitTime, submissionTemplate, submissionData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "due_diligence_state": DueDiligenceState?.self, "submit_time": String?.self,
        "submission_template": JSONText<SubmissionTemplate>?.self, "submission_data": JSONText<SubmissionData>?.self,
      ]
    }

    /// 尽调单的状态
    public typealias DueDiligenceState = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.DueDiligenceState

    /// 尽调要哪些资料
    public typealias SubmissionTemplate = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.SubmissionTemplate

    /// 已提交的尽调资料
    public typealias SubmissionData = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.SubmissionData

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

  /// 可提交的文件扩展名
  public typealias EnumFileExt = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.EnumFileExt

  /// 是否一定要填
  public typealias RecordFieldRequired = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldRequired

  /// 资料项的类型，枚举值之一 `1` | `2` | `11` | `15`
  public typealias RecordFieldType = V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.RecordFieldType
}
