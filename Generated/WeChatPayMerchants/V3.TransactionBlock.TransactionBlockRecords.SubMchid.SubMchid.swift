// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock.TransactionBlockRecords.SubMchid.SubMchid {
  /// 交易拦截：查询记录列表
  ///
  /// 分页列出子商户被拦截的交易。
  ///
  /// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(limit: Int, offset: Int? = nil) {
      fields = ObjectFields(of: Self.self, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int.self, "offset": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 各条拦截记录
    public var data: [ResponseData]? { fields[list: 3] }

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, offset, limit, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self, "total_count": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各条拦截记录
    public struct ResponseData: APIObject {
      /// 拦截记录的编号 · `block_record_id`
      public var blockRecordID: String? { fields[text: 0] }
      /// 拦截的时间 · `block_time`
      public var blockTime: String? { fields[text: 1] }
      /// 拦截的原因 · `block_reason`
      public var blockReason: String? { fields[text: 2] }
      /// 大约拦截了多少笔 · `number_of_block`
      public var numberOfBlock: NumberOfBlock? { fields[enumeration: 3] }
      /// 怎样解除管控，枚举值之一 · `recover_way`
      public var recoverWay: RecoverWay? { fields[enumeration: 4] }
      /// 需要商户提交的资料 · `requested_item_info`
      public var requestedItemInfo: RequestedItemInfo? { fields[object: 5] }

      public init(
        blockRecordID: String? = nil, blockTime: String? = nil, blockReason: String? = nil,
        numberOfBlock: NumberOfBlock? = nil, recoverWay: RecoverWay? = nil, requestedItemInfo: RequestedItemInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, blockRecordID, blockTime, blockReason, numberOfBlock, recoverWay, requestedItemInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "block_record_id": String?.self, "block_time": String?.self, "block_reason": String?.self,
          "number_of_block": NumberOfBlock?.self, "recover_way": RecoverWay?.self,
          "requested_item_info": JSONText<RequestedItemInfo>?.self,
        ]
      }
    }

    /// 大约拦截了多少笔
    public typealias NumberOfBlock = V3.TransactionBlock.TransactionBlockRecords.NumberOfBlock

    /// 怎样解除管控，枚举值之一
    public typealias RecoverWay = V3.TransactionBlock.TransactionBlockRecords.RecoverWay

    /// 需要商户提交的资料
    public typealias RequestedItemInfo = V3.TransactionBlock.TransactionBlockRecords.RequestedItemInfo

    /// 要填的资料项
    public typealias RecordField = V3.TransactionBlock.TransactionBlockRecords.RecordField

    /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public typealias RecordFieldType = V3.TransactionBlock.RecordFieldType

    /// 可填多组的资料项的内容，内为 JSON
    public typealias RepeatedFieldData = V3.TransactionBlock.TransactionBlockRecords.RepeatedFieldData

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.TransactionBlock.RecordFieldRequired

    /// 对文字的要求
    public typealias StringCheckRule = V3.TransactionBlock.TransactionBlockRecords.StringCheckRule

    /// 对选项的要求
    public typealias EnumCheckRule = V3.TransactionBlock.TransactionBlockRecords.EnumCheckRule

    /// 对文件的要求
    public typealias FileCheckRule = V3.TransactionBlock.TransactionBlockRecords.FileCheckRule

    /// 对起止时间的要求
    public typealias TimeIntervalCheckRule = V3.TransactionBlock.TransactionBlockRecords.TimeIntervalCheckRule

    /// 对订单资料的要求
    public typealias OrderIntervalCheckRule = V3.TransactionBlock.TransactionBlockRecords.OrderIntervalCheckRule

    /// 何种情况下才要填此项
    public typealias Relation = V3.TransactionBlock.TransactionBlockRecords.Relation

    /// 资料项的内容
    public typealias FieldData = V3.TransactionBlock.TransactionBlockRecords.FieldData

    /// 按哪种规则校验
    public typealias Validator = V3.TransactionBlock.Validator

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.TransactionBlock.EnumFileExt

    /// 是否有物流
    public typealias LogisticFlag = V3.TransactionBlock.LogisticFlag
  }
}
