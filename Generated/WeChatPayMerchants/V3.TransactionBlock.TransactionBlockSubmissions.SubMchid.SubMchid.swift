// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock.TransactionBlockSubmissions.SubMchid.SubMchid {
  /// 交易拦截：申诉
  ///
  /// 为被拦截的交易提交申诉。
  ///
  /// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申诉单号 · `merchant_submit_id`, 例如 `ABC123456789`
    public var merchantSubmitID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 提交的资料 · `submit_data`
    public var submitData: SubmitData {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(merchantSubmitID: String, submitData: SubmitData) {
      fields = ObjectFields(of: Self.self, merchantSubmitID, submitData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["merchant_submit_id": String.self, "submit_data": JSONText<SubmitData>.self]
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
      /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
      public var type: RecordFieldType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 可填多组的资料项的内容，内为 JSON · `repeated_field_data`
      public var repeatedFieldData: RepeatedFieldData? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 怎样填写的提示
      public var tips: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 输入框空着时显示的文字
      public var placeholder: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 鼠标停在叹号上时的提示
      public var tooltip: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 是否一定要填
      public var required: RecordFieldRequired? {
        get { fields[enumeration: 8] }
        set { fields[enumeration: 8] = newValue }
      }
      /// 提交前是否要加密 · `need_encrypt`
      public var needEncrypt: Bool? {
        get { fields[boolean: 9] }
        set { fields[boolean: 9] = newValue }
      }
      /// 对文字的要求 · `string_check_rule`
      public var stringCheckRule: StringCheckRule? {
        get { fields[object: 10] }
        set { fields[object: 10] = newValue }
      }
      /// 对选项的要求 · `enum_check_rule`
      public var enumCheckRule: EnumCheckRule? {
        get { fields[object: 11] }
        set { fields[object: 11] = newValue }
      }
      /// 对文件的要求 · `file_check_rule`
      public var fileCheckRule: FileCheckRule? {
        get { fields[object: 12] }
        set { fields[object: 12] = newValue }
      }
      /// 对起止时间的要求 · `time_interval_check_rule`
      public var timeIntervalCheckRule: TimeIntervalCheckRule? {
        get { fields[object: 13] }
        set { fields[object: 13] = newValue }
      }
      /// 对订单资料的要求 · `order_interval_check_rule`
      public var orderIntervalCheckRule: OrderIntervalCheckRule? {
        get { fields[object: 14] }
        set { fields[object: 14] = newValue }
      }
      /// 何种情况下才要填此项
      public var relations: [Relation]? {
        get { fields[list: 15] }
        set { fields[list: 15] = newValue }
      }

      public init(
        itemID: String? = nil, fieldName: String? = nil, name: String? = nil, type: RecordFieldType? = nil,
        repeatedFieldData: RepeatedFieldData? = nil, tips: String? = nil, placeholder: String? = nil,
        tooltip: String? = nil, required: RecordFieldRequired? = nil, needEncrypt: Bool? = nil,
        stringCheckRule: StringCheckRule? = nil, enumCheckRule: EnumCheckRule? = nil,
        fileCheckRule: FileCheckRule? = nil, timeIntervalCheckRule: TimeIntervalCheckRule? = nil,
        orderIntervalCheckRule: OrderIntervalCheckRule? = nil, relations: [Relation]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, itemID, fieldName, name, type, repeatedFieldData, tips, placeholder, tooltip, required,
          needEncrypt, stringCheckRule, enumCheckRule, fileCheckRule, timeIntervalCheckRule, orderIntervalCheckRule,
          relations
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
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

    /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public typealias RecordFieldType = V3.TransactionBlock.RecordFieldType

    /// 可填多组的资料项的内容，内为 JSON
    public struct RepeatedFieldData: APIObject {
      /// 资料项的内容 · `field_data`
      public var fieldData: [FieldData] {
        get { fields[requiredList: 0] }
        set { fields[requiredList: 0] = newValue }
      }

      public init(fieldData: [FieldData]) {
        fields = ObjectFields(of: Self.self, fieldData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["field_data": [FieldData].self]
      }
    }

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.TransactionBlock.RecordFieldRequired

    /// 对文字的要求
    public struct StringCheckRule: APIObject {
      /// 最少几个字符 · `min_string_length`
      public var minStringLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 最多几个字符 · `max_string_length`
      public var maxStringLength: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 按哪种规则校验
      public var validator: Validator? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }

      public init(minStringLength: Int? = nil, maxStringLength: Int? = nil, validator: Validator? = nil) {
        fields = ObjectFields(of: Self.self, minStringLength, maxStringLength, validator)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["min_string_length": Int?.self, "max_string_length": Int?.self, "validator": Validator?.self]
      }
    }

    /// 对选项的要求
    public struct EnumCheckRule: APIObject {
      /// 至少几项 · `min_list_length`
      public var minListLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 至多几项 · `max_list_length`
      public var maxListLength: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 可选的各个值 · `enum_values`
      public var enumValues: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(minListLength: Int? = nil, maxListLength: Int? = nil, enumValues: [String]? = nil) {
        fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumValues)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["min_list_length": Int?.self, "max_list_length": Int?.self, "enum_values": [String]?.self]
      }
    }

    /// 对文件的要求
    public struct FileCheckRule: APIObject {
      /// 至少几项 · `min_list_length`
      public var minListLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 至多几项 · `max_list_length`
      public var maxListLength: Int? {
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

      public init(
        minListLength: Int? = nil, maxListLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil,
        maxFileSize: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumFileExts, maxFileSize)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "min_list_length": Int?.self, "max_list_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
          "max_file_size": Int?.self,
        ]
      }
    }

    /// 对起止时间的要求
    public struct TimeIntervalCheckRule: APIObject {
      /// 至少几项 · `min_list_length`
      public var minListLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 至多几项 · `max_list_length`
      public var maxListLength: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(minListLength: Int? = nil, maxListLength: Int? = nil) {
        fields = ObjectFields(of: Self.self, minListLength, maxListLength)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["min_list_length": Int?.self, "max_list_length": Int?.self]
      }
    }

    /// 对订单资料的要求
    public struct OrderIntervalCheckRule: APIObject {
      /// 至少几项 · `min_list_length`
      public var minListLength: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 至多几项 · `max_list_length`
      public var maxListLength: Int? {
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

      public init(
        minListLength: Int? = nil, maxListLength: Int? = nil, enumFileExts: [EnumFileExt]? = nil,
        maxFileSize: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, minListLength, maxListLength, enumFileExts, maxFileSize)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "min_list_length": Int?.self, "max_list_length": Int?.self, "enum_file_exts": [EnumFileExt]?.self,
          "max_file_size": Int?.self,
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

    /// 资料项的内容
    public struct FieldData: APIObject {
      /// 经度
      public var longitude: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 纬度
      public var latitude: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 省份
      public var province: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 城市
      public var city: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 区县
      public var area: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 街道
      public var street: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 详细的地址
      public var address: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 地点的名称
      public var name: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 微信支付订单号 · `wechat_order_id`
      public var wechatOrderID: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 商户订单号 · `merchant_order_id`
      public var merchantOrderID: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 交易的时间，东八区 · `trade_time`
      public var tradeTime: String? {
        get { fields[text: 10] }
        set { fields[text: 10] = newValue }
      }
      /// 交易的金额 · `trade_money_amount`
      public var tradeMoneyAmount: String? {
        get { fields[text: 11] }
        set { fields[text: 11] = newValue }
      }
      /// 交易的商品 · `trade_goods`
      public var tradeGoods: String? {
        get { fields[text: 12] }
        set { fields[text: 12] = newValue }
      }
      /// 是否有物流 · `logistic_flag`
      public var logisticFlag: LogisticFlag? {
        get { fields[enumeration: 13] }
        set { fields[enumeration: 13] = newValue }
      }
      /// 凭证的图片 · `evidence_img_list`
      public var evidenceImgList: [String]? {
        get { fields[list: 14] }
        set { fields[list: 14] = newValue }
      }

      public init(
        longitude: String? = nil, latitude: String? = nil, province: String? = nil, city: String? = nil,
        area: String? = nil, street: String? = nil, address: String? = nil, name: String? = nil,
        wechatOrderID: String? = nil, merchantOrderID: String? = nil, tradeTime: String? = nil,
        tradeMoneyAmount: String? = nil, tradeGoods: String? = nil, logisticFlag: LogisticFlag? = nil,
        evidenceImgList: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, longitude, latitude, province, city, area, street, address, name, wechatOrderID,
          merchantOrderID, tradeTime, tradeMoneyAmount, tradeGoods, logisticFlag, evidenceImgList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "longitude": String?.self, "latitude": String?.self, "province": String?.self, "city": String?.self,
          "area": String?.self, "street": String?.self, "address": String?.self, "name": String?.self,
          "wechat_order_id": String?.self, "merchant_order_id": String?.self, "trade_time": String?.self,
          "trade_money_amount": String?.self, "trade_goods": String?.self, "logistic_flag": LogisticFlag?.self,
          "evidence_img_list": [String]?.self,
        ]
      }
    }

    /// 按哪种规则校验
    public typealias Validator = V3.TransactionBlock.Validator

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.TransactionBlock.EnumFileExt

    /// 是否有物流
    public typealias LogisticFlag = V3.TransactionBlock.LogisticFlag
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 申诉的编号 · `block_submission_id`
    public var blockSubmissionID: String? { fields[text: 0] }
    /// 提交的时间 · `submit_time`
    public var submitTime: String? { fields[text: 1] }
    /// 审核的结果 · `review_result`
    public var reviewResult: ReviewResult? { fields[enumeration: 2] }
    /// 审核的时间 · `review_time`
    public var reviewTime: String? { fields[text: 3] }
    /// 审核未过的原因 · `review_reject_reason`
    public var reviewRejectReason: String? { fields[text: 4] }

    public init(
      blockSubmissionID: String? = nil, submitTime: String? = nil, reviewResult: ReviewResult? = nil,
      reviewTime: String? = nil, reviewRejectReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, blockSubmissionID, submitTime, reviewResult, reviewTime, reviewRejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "block_submission_id": String?.self, "submit_time": String?.self, "review_result": ReviewResult?.self,
        "review_time": String?.self, "review_reject_reason": String?.self,
      ]
    }

    /// 审核的结果
    public typealias ReviewResult = V3.TransactionBlock.TransactionBlockSubmissions.ReviewResult
  }
}
