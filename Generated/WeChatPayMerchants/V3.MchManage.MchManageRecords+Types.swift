// Written by wechatpay-gen: change the description, not this file.
// /v3/mch-manage/mch-manage-records/**

@_spi(Generated) public import WeChatPay

extension V3.MchManage.MchManageRecords {
  /// 对选项的要求
  public struct EnumCheckRule: APIObject {
    /// 至少几项 · `min_list_length`
    public var minListLength: Int? { fields[integer: 0] }
    /// 至多几项 · `max_list_length`
    public var maxListLength: Int? { fields[integer: 1] }
    /// 可选的各个值 · `enum_values`
    public var enumValues: [String]? { fields[list: 2] }

    public init(minListLength: Int? = nil, maxListLength: Int? = nil, enumValues: [String]? = nil) {
      fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumValues)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["min_list_length": Int?.self, "max_list_length": Int?.self, "enum_values": [String]?.self]
    }
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

    /// MP4 视频
    public static var mp4: Self { Self(rawValue: "mp4") }

    /// AVI 视频
    public static var avi: Self { Self(rawValue: "avi") }

    /// MOV 视频
    public static var mov: Self { Self(rawValue: "mov") }

    /// WMV 视频
    public static var wmv: Self { Self(rawValue: "wmv") }

    /// PDF 文件
    public static var pdf: Self { Self(rawValue: "pdf") }

    /// Word 文件
    public static var doc: Self { Self(rawValue: "doc") }

    /// Word 文件
    public static var docx: Self { Self(rawValue: "docx") }

    /// CSV 表格
    public static var csv: Self { Self(rawValue: "csv") }

    /// Excel 表格
    public static var xlsx: Self { Self(rawValue: "xlsx") }
  }

  /// 资料项的内容
  public struct FieldData: APIObject {
    /// 经度
    public var longitude: String? { fields[text: 0] }
    /// 纬度
    public var latitude: String? { fields[text: 1] }
    /// 省份
    public var province: String? { fields[text: 2] }
    /// 城市
    public var city: String? { fields[text: 3] }
    /// 区县
    public var area: String? { fields[text: 4] }
    /// 街道
    public var street: String? { fields[text: 5] }
    /// 详细的地址
    public var address: String? { fields[text: 6] }
    /// 地点的名称
    public var name: String? { fields[text: 7] }
    /// 微信支付订单号 · `wechat_order_id`
    public var wechatOrderID: String? { fields[text: 8] }
    /// 商户订单号 · `merchant_order_id`
    public var merchantOrderID: String? { fields[text: 9] }
    /// 交易的时间，东八区 · `trade_time`
    public var tradeTime: Timestamp? { fields[time: 10] }
    /// 交易的金额 · `trade_money_amount`
    public var tradeMoneyAmount: String? { fields[text: 11] }
    /// 交易的商品 · `trade_goods`
    public var tradeGoods: String? { fields[text: 12] }
    /// 是否有物流 · `logistic_flag`
    public var logisticFlag: LogisticFlag? { fields[enumeration: 13] }
    /// 凭证的图片 · `evidence_img_list`
    public var evidenceImgList: [String]? { fields[list: 14] }

    public init(
      longitude: String? = nil, latitude: String? = nil, province: String? = nil, city: String? = nil,
      area: String? = nil, street: String? = nil, address: String? = nil, name: String? = nil,
      wechatOrderID: String? = nil, merchantOrderID: String? = nil, tradeTime: Timestamp? = nil,
      tradeMoneyAmount: String? = nil, tradeGoods: String? = nil, logisticFlag: LogisticFlag? = nil,
      evidenceImgList: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, longitude, latitude, province, city, area, street, address, name, wechatOrderID, merchantOrderID,
        tradeTime, tradeMoneyAmount, tradeGoods, logisticFlag, evidenceImgList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "longitude": String?.self, "latitude": String?.self, "province": String?.self, "city": String?.self,
        "area": String?.self, "street": String?.self, "address": String?.self, "name": String?.self,
        "wechat_order_id": String?.self, "merchant_order_id": String?.self, "trade_time": Timestamp?.self,
        "trade_money_amount": String?.self, "trade_goods": String?.self, "logistic_flag": LogisticFlag?.self,
        "evidence_img_list": [String]?.self,
      ]
    }
  }

  /// 对文件的要求
  public struct FileCheckRule: APIObject {
    /// 至少几项 · `min_list_length`
    public var minListLength: Int? { fields[integer: 0] }
    /// 至多几项 · `max_list_length`
    public var maxListLength: Int? { fields[integer: 1] }
    /// 可提交的文件扩展名 · `enum_file_exts`
    public var enumFileExts: [EnumFileExt]? { fields[list: 2] }
    /// 文件最大多少，单位为 MB · `max_file_size`
    public var maxFileSize: Int? { fields[integer: 3] }

    public init(
      minListLength: Int? = nil, maxListLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil, maxFileSize: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumFileExts, maxFileSize)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "min_list_length": Int?.self, "max_list_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
        "max_file_size": Int?.self,
      ]
    }
  }

  /// 是否有物流
  public struct LogisticFlag: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 没有 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 有 · `1`
    public static var value1: Self { Self(rawValue: 1) }
  }

  /// 管理记录的状态
  public struct ManageRecordState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待提交 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 已提交 · `SUBMITTED`
    public static var submitted: Self { Self(rawValue: "SUBMITTED") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 审核中 · `UNDER_REVIEW`
    public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }

    /// 已解除 · `RECOVERED`
    public static var recovered: Self { Self(rawValue: "RECOVERED") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }
  }

  /// 管理记录的类型
  public struct ManageRecordType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 限制功能的记录 · `FUNCTIONAL_LIMIT_RECORD`
    public static var functionalLimitRecord: Self { Self(rawValue: "FUNCTIONAL_LIMIT_RECORD") }

    /// 调查的记录 · `INVESTIGATE_RECORD`
    public static var investigateRecord: Self { Self(rawValue: "INVESTIGATE_RECORD") }
  }

  /// 对订单资料的要求
  public struct OrderIntervalCheckRule: APIObject {
    /// 至少几项 · `min_list_length`
    public var minListLength: Int? { fields[integer: 0] }
    /// 至多几项 · `max_list_length`
    public var maxListLength: Int? { fields[integer: 1] }
    /// 可提交的文件扩展名 · `enum_file_exts`
    public var enumFileExts: [EnumFileExt]? { fields[list: 2] }
    /// 文件最大多少，单位为 MB · `max_file_size`
    public var maxFileSize: Int? { fields[integer: 3] }

    public init(
      minListLength: Int? = nil, maxListLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil, maxFileSize: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumFileExts, maxFileSize)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "min_list_length": Int?.self, "max_list_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
        "max_file_size": Int?.self,
      ]
    }
  }

  /// 要填的资料项
  public struct RecordField: APIObject {
    /// 资料项的编号 · `item_id`
    public var itemID: String? { fields[text: 0] }
    /// 资料项的英文名 · `field_name`
    public var fieldName: String? { fields[text: 1] }
    /// 资料项的中文名
    public var name: String? { fields[text: 2] }
    /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public var type: RecordFieldType? { fields[enumeration: 3] }
    /// 可填多组的资料项的内容，内为 JSON · `repeated_field_data`
    public var repeatedFieldData: RepeatedFieldData? { fields[object: 4] }
    /// 怎样填写的提示
    public var tips: String? { fields[text: 5] }
    /// 输入框空着时显示的文字
    public var placeholder: String? { fields[text: 6] }
    /// 鼠标停在叹号上时的提示
    public var tooltip: String? { fields[text: 7] }
    /// 是否一定要填
    public var required: RecordFieldRequired? { fields[enumeration: 8] }
    /// 提交前是否要加密 · `need_encrypt`
    public var needEncrypt: Bool? { fields[boolean: 9] }
    /// 对文字的要求 · `string_check_rule`
    public var stringCheckRule: StringCheckRule? { fields[object: 10] }
    /// 对选项的要求 · `enum_check_rule`
    public var enumCheckRule: EnumCheckRule? { fields[object: 11] }
    /// 对文件的要求 · `file_check_rule`
    public var fileCheckRule: FileCheckRule? { fields[object: 12] }
    /// 对起止时间的要求 · `time_interval_check_rule`
    public var timeIntervalCheckRule: TimeIntervalCheckRule? { fields[object: 13] }
    /// 对订单资料的要求 · `order_interval_check_rule`
    public var orderIntervalCheckRule: OrderIntervalCheckRule? { fields[object: 14] }
    /// 何种情况下才要填此项
    public var relations: [Relation]? { fields[list: 15] }

    public init(
      itemID: String? = nil, fieldName: String? = nil, name: String? = nil, type: RecordFieldType? = nil,
      repeatedFieldData: RepeatedFieldData? = nil, tips: String? = nil, placeholder: String? = nil,
      tooltip: String? = nil, required: RecordFieldRequired? = nil, needEncrypt: Bool? = nil,
      stringCheckRule: StringCheckRule? = nil, enumCheckRule: EnumCheckRule? = nil, fileCheckRule: FileCheckRule? = nil,
      timeIntervalCheckRule: TimeIntervalCheckRule? = nil, orderIntervalCheckRule: OrderIntervalCheckRule? = nil,
      relations: [Relation]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, itemID, fieldName, name, type, repeatedFieldData, tips, placeholder, tooltip, required,
        needEncrypt, stringCheckRule, enumCheckRule, fileCheckRule, timeIntervalCheckRule, orderIntervalCheckRule,
        relations
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "item_id": String?.self, "field_name": String?.self, "name": String?.self, "type": RecordFieldType?.self,
        "repeated_field_data": JSONText<RepeatedFieldData>?.self, "tips": String?.self, "placeholder": String?.self,
        "tooltip": String?.self, "required": RecordFieldRequired?.self, "need_encrypt": Bool?.self,
        "string_check_rule": StringCheckRule?.self, "enum_check_rule": EnumCheckRule?.self,
        "file_check_rule": FileCheckRule?.self, "time_interval_check_rule": TimeIntervalCheckRule?.self,
        "order_interval_check_rule": OrderIntervalCheckRule?.self, "relations": [Relation]?.self,
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

  /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
  public struct RecordFieldType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`
    public static var value2: Self { Self(rawValue: 2) }

    /// `3`
    public static var value3: Self { Self(rawValue: 3) }

    /// `4`
    public static var value4: Self { Self(rawValue: 4) }

    /// `5`
    public static var value5: Self { Self(rawValue: 5) }

    /// `6`
    public static var value6: Self { Self(rawValue: 6) }
  }

  /// 解除管控的原因
  public struct RecoverReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户提交资料后解除 · `MERCHANT_SUBMIT_RECOVER`
    public static var merchantSubmitRecover: Self { Self(rawValue: "MERCHANT_SUBMIT_RECOVER") }

    /// 商户自行操作后解除 · `MERCHANT_OPERATE_RECOVER`
    public static var merchantOperateRecover: Self { Self(rawValue: "MERCHANT_OPERATE_RECOVER") }

    /// 平台自动解除 · `PLATFORM_AUTO_RECOVER`
    public static var platformAutoRecover: Self { Self(rawValue: "PLATFORM_AUTO_RECOVER") }
  }

  /// 怎样解除管控
  public struct RecoverWay: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 提交资料 · `SUBMIT_INFORMATION`
    public static var submitInformation: Self { Self(rawValue: "SUBMIT_INFORMATION") }

    /// 核实久未交易的商户身份 · `VERIFY_INACTIVE_MERCHANT_IDENTITY`
    public static var verifyInactiveMerchantIdentity: Self { Self(rawValue: "VERIFY_INACTIVE_MERCHANT_IDENTITY") }

    /// 修改主体资料 · `MODIFY_ORGANIZATION_INFORMATION`
    public static var modifyOrganizationInformation: Self { Self(rawValue: "MODIFY_ORGANIZATION_INFORMATION") }

    /// 其他 · `OTHER`
    public static var other: Self { Self(rawValue: "OTHER") }
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

  /// 可填多组的资料项的内容，内为 JSON
  public struct RepeatedFieldData: APIObject {
    /// 资料项的内容 · `field_data`
    public var fieldData: [FieldData]? { fields[list: 0] }

    public init(fieldData: [FieldData]? = nil) {
      fields = ObjectFields(of: Self.self, fieldData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field_data": [FieldData]?.self]
    }
  }

  /// 需要商户提交的资料
  public struct RequestedItemInfo: APIObject {
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

  /// 对文字的要求
  public struct StringCheckRule: APIObject {
    /// 最少几个字符 · `min_string_length`
    public var minStringLength: Int? { fields[integer: 0] }
    /// 最多几个字符 · `max_string_length`
    public var maxStringLength: Int? { fields[integer: 1] }
    /// 按哪种规则校验
    public var validator: Validator? { fields[enumeration: 2] }

    public init(minStringLength: Int? = nil, maxStringLength: Int? = nil, validator: Validator? = nil) {
      fields = ObjectFields(of: Self.self, minStringLength, maxStringLength, validator)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["min_string_length": Int?.self, "max_string_length": Int?.self, "validator": Validator?.self]
    }
  }

  /// 对起止时间的要求
  public struct TimeIntervalCheckRule: APIObject {
    /// 至少几项 · `min_list_length`
    public var minListLength: Int? { fields[integer: 0] }
    /// 至多几项 · `max_list_length`
    public var maxListLength: Int? { fields[integer: 1] }

    public init(minListLength: Int? = nil, maxListLength: Int? = nil) {
      fields = ObjectFields(of: Self.self, minListLength, maxListLength)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["min_list_length": Int?.self, "max_list_length": Int?.self]
    }
  }

  /// 按哪种规则校验
  public struct Validator: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 数字
    public static var number: Self { Self(rawValue: "number") }

    /// 手机号
    public static var phone: Self { Self(rawValue: "phone") }

    /// 身份证号
    public static var idcard: Self { Self(rawValue: "idcard") }

    /// 链接
    public static var url: Self { Self(rawValue: "url") }

    /// 邮箱
    public static var email: Self { Self(rawValue: "email") }
  }
}
